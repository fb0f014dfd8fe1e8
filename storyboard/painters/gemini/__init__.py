"""Google's picture models as painters: `gemini` (Developer API, with a key) and `vertex` (Google Cloud)."""
