"""The breakdown of a script: cast, looks, places, props and story days, by rules alone."""
