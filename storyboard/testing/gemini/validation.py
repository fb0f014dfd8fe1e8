"""What the service refuses although the specification has the fields for it: values, limits, signatures, per model.

Messages are Google's where reports quote them; where they are not known the error carries google.rpc.DebugInfo that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from storyboard.testing.gemini import calling
from storyboard.testing.gemini.calling import IN_REQUEST, Refusal
from storyboard.testing.gemini.documents import DOCUMENT_TYPES, MOST_PAGES, PDF, PDF_BYTES
from storyboard.testing.gemini.models import MODELS, PICTURE_MIMES, RETIRED, SHARED_RATIOS, ImageModel
from storyboard.testing.gemini.replies import Json, Reply, own_wording, reply_error
from storyboard.testing.gemini.requests import Received, Sent
from storyboard.testing.gemini.schemas import Unsatisfiable, instance
from storyboard.testing.gemini.signatures import is_ours
from storyboard.testing.gemini.specification import Violation, problem
from storyboard.testing.gemini.talk import wants_json
from storyboard.testing.gemini.tokens import input_tokens

DATA_FIELDS = (
    "text",
    "inlineData",
    "fileData",
    "functionCall",
    "functionResponse",
    "executableCode",
    "codeExecutionResult",
    "toolCall",
    "toolResponse",
)
TEXT_MIMES = ("", "text/plain", "application/json", "application/xml", "application/yaml", "text/x.enum")
IMAGE_MODEL_TOOLS = ("googleSearch",)
NO_ALIAS = "-latest"
THOUGHTS_PAGE = "https://ai.google.dev/gemini-api/docs/thought-signatures#model-behavior"


def refuse_violations(violations: tuple[Violation, ...]) -> Reply | None:
    """The reply to a body that does not follow the specification."""
    if not violations:
        return None
    message, bad_request = problem(violations)
    return reply_error(400, message, (bad_request,))


def refuse_model(model: str, version: str, method: str = "generateContent") -> Reply | None:
    """The reply to a model that is gone or never was."""
    if model in RETIRED:
        return reply_error(
            404,
            f"This model models/{model} is no longer available. Please update your code to use a newer model for the latest features and "
            "improvements.",
        )
    alias = model.endswith(NO_ALIAS) and version != "v1" and model.removesuffix(NO_ALIAS) in MODELS
    if model in MODELS or alias:
        return None
    return reply_error(
        404,
        f"models/{model} is not found for API version {version}, or is not supported for {method}. "
        "Call ListModels to see the list of available models and their supported methods.",
    )


def model_named(name: str) -> ImageModel:
    """What a model can do; `-latest` means the one it stands for."""
    return MODELS[name.removesuffix(NO_ALIAS)]


def refuse_request(request: Received) -> Reply | None:
    """The reply to a request that breaks a rule of the service; None where it may be answered."""
    model = model_named(request.model)
    try:
        for rule in RULES:
            rule(request, model)
    except Refusal as refusal:
        return reply_error(400, str(refusal), (own_wording(),) if refusal.own else ())
    return None


def _config(request: Received) -> Json:
    found: Json = request.body.get("generationConfig", {})
    return found


def _parts(request: Received) -> Iterator[tuple[str, Json]]:
    """Every part with its path, counted from 0 as paths are."""
    for i, content in enumerate(request.body.get("contents", [])):
        for j, part in enumerate(content.get("parts", [])):
            yield f"contents[{i}].parts[{j}]", part


def _has_contents(request: Received, _: ImageModel) -> None:
    contents = request.body.get("contents", [])
    if not contents:
        raise Refusal(f"{IN_REQUEST}contents: contents is not specified\n")
    for i, content in enumerate(contents):
        if content.get("role", "") not in {"", "user", "model"}:
            raise Refusal("Please use a valid role: user, model.")
        if not content.get("parts"):
            raise Refusal(f"{IN_REQUEST}contents[{i}].parts: contents.parts must not be empty.\n")


def _parts_are_one_thing(request: Received, _: ImageModel) -> None:
    for path, part in _parts(request):
        given = [field for field in DATA_FIELDS if field in part]
        if not given:
            raise Refusal(f"{IN_REQUEST}{path}.data: required oneof field 'data' must have one initialized field\n")
        if len(given) > 1:
            raise Refusal(f"Invalid value at '{path}' (oneof), oneof field 'data' is already set. Cannot set '{given[1]}'")


def _system_is_text(request: Received, _: ImageModel) -> None:
    if any("text" not in part for part in request.body.get("systemInstruction", {}).get("parts", [])):
        raise Refusal("System instruction only supports text.", own=True)


def _one_candidate(request: Received, _: ImageModel) -> None:
    if int(_config(request).get("candidateCount", 1)) > 1:
        raise Refusal("Multiple candidates is not enabled for this model")


def _text_mime(request: Received, _: ImageModel) -> None:
    if _config(request).get("responseMimeType", "") not in TEXT_MIMES:
        allowed = "`text/plain`, `application/json`, `application/xml`, `application/yaml` and `text/x.enum`"
        raise Refusal(f"{IN_REQUEST}generation_config.response_mime_type: allowed mimetypes are {allowed}.\n")


def _ratio(request: Received, model: ImageModel) -> None:
    if not request.ratio:
        return
    if request.ratio not in SHARED_RATIOS:
        listed = ", ".join(f"'{ratio}'" for ratio in SHARED_RATIOS)
        raise Refusal(f"{IN_REQUEST}generation_config.image_config.aspect_ratio: aspect_ratio must be one of {listed}.\n")
    if request.ratio not in model.ratios:
        raise Refusal(f"Aspect ratio {request.ratio} is not supported by models/{request.model}.", own=True)


def _size(request: Received, model: ImageModel) -> None:
    if request.size and request.size not in model.sizes:
        raise Refusal(f"Image size {request.size!r} is not supported by models/{request.model}: {', '.join(model.sizes)}.", own=True)


def _image_config(request: Received, model: ImageModel) -> None:
    config = _config(request)
    if "imageConfig" in config and not model.ratios:
        raise Refusal(f"Image config is not supported by models/{request.model}.", own=True)
    if "imageConfig" in config and "responseFormat" in config:
        raise Refusal("Only one of image_config and response_format may be set.", own=True)


def _modalities(request: Received, model: ImageModel) -> None:
    asked = set(_config(request).get("responseModalities", []))
    if asked - ({"TEXT", "IMAGE"} if model.ratios else {"TEXT"}):
        raise Refusal(
            "The requested combination of response modalities ("
            + ", ".join(sorted(asked))
            + f") is not supported by the model. models/{request.model} accepts the following combination of response modalities:\n"
            + ("* IMAGE\n* TEXT\n* IMAGE, TEXT\n" if model.ratios else "* TEXT\n")
        )


def _thinking(request: Received, model: ImageModel) -> None:
    thinking: Json = _config(request).get("thinkingConfig", {})
    level = thinking.get("thinkingLevel", "THINKING_LEVEL_UNSPECIFIED")
    if level != "THINKING_LEVEL_UNSPECIFIED" and level not in model.thinking:
        raise Refusal("Thinking level is not supported for this model.")
    if "thinkingLevel" in thinking and "thinkingBudget" in thinking:
        raise Refusal("You can only set only one of thinking budget and thinking level.")
    if str(thinking.get("thinkingBudget", "1")) == "0":
        raise Refusal("Budget 0 is invalid. This model only works in thinking mode.")


def _tools(request: Received, model: ImageModel) -> None:
    tools: list[Json] = request.body.get("tools", [])
    given = {name for tool in tools for name in tool}
    if model.ratios and "functionDeclarations" in given:
        raise Refusal(f"Function calling is not enabled for models/{request.model}")
    if model.ratios and given - set(IMAGE_MODEL_TOOLS):
        raise Refusal(f"Tools not supported by models/{request.model}: {', '.join(sorted(given - set(IMAGE_MODEL_TOOLS)))}.", own=True)


def _functions(request: Received, model: ImageModel) -> None:
    """Function calling, which text models alone have."""
    if model.ratios:
        return
    calling.declarations(request)
    calling.order(request)
    calling.signatures(request)


def _schema(request: Received, _: ImageModel) -> None:
    """A schema goes with JSON, and there is one at most."""
    config = _config(request)
    if "responseSchema" in config and "responseJsonSchema" in config:
        raise Refusal("Only one of response_schema and response_json_schema may be set.", own=True)
    if request.answer_schema is not None and not (wants_json(request.body) or config.get("responseMimeType") == "text/x.enum"):
        raise Refusal(
            f"{IN_REQUEST}generation_config.response_schema: only allowed when response_mime_type is `application/json`.\n", own=True
        )
    calling.check_schema(config.get("responseSchema", {}), "generation_config.response_schema")
    for schema, path in (
        (request.answer_schema, "generation_config.response_schema"),
        *((item.parameters, item.path) for item in request.functions),
    ):
        _can_be_met(schema or {}, path)


def _can_be_met(schema: Json, path: str) -> None:
    try:
        instance(schema, Random(path))
    except Unsatisfiable as error:
        raise Refusal(f"{IN_REQUEST}{path}: the schema cannot be met: {error}\n", own=True) from error


def _cached(request: Received, _: ImageModel) -> None:
    given = {"systemInstruction", "tools", "toolConfig"} & set(request.body)
    if request.cached and given:
        raise Refusal(
            "CachedContent can not be used with GenerateContent request setting system_instruction, tools or tool_config.\n\n"
            "Proposed fix: move those values to CachedContent from GenerateContent request."
        )


def _sampling(request: Received, model: ImageModel) -> None:
    config = _config(request)
    if model.ratios and "topK" in config:
        raise Refusal(f"top_k cannot be set for models/{request.model}.", own=True)
    if len(config.get("stopSequences", [])) > 5:
        raise Refusal(f"{IN_REQUEST}generation_config.stop_sequences: at most 5 stop sequences are allowed.\n", own=True)
    if not 0 < int(config.get("maxOutputTokens", 1)) <= model.output:
        raise Refusal(f"max_output_tokens must be in the range 1 to {model.output}.", own=True)


def _files(request: Received, model: ImageModel) -> None:
    for _, part in _parts(request):
        mime = part.get("fileData", {}).get("mimeType", "")
        if mime and model.ratios and mime not in PICTURE_MIMES:
            raise Refusal(f"Unsupported MIME type: {mime}")


def _pictures(request: Received, model: ImageModel) -> None:
    for picture in request.pictures:
        _picture(picture, model)
    files = sum("fileData" in part for _, part in _parts(request)) - sum(bool(picture.uri) for picture in request.pictures)
    if model.references and len(request.pictures) + files > model.references:
        raise Refusal(
            f"models/{request.model} takes at most {model.references} images, the request has {len(request.pictures) + files}.", own=True
        )


def _documents(request: Received, model: ImageModel) -> None:
    """Documents are for text models; their pages are counted."""
    for document in request.documents:
        if model.ratios or document.mime not in DOCUMENT_TYPES:
            raise Refusal(f"Unsupported MIME type: {document.mime}")
        if document.mime == PDF:
            _pdf(document)


def _pdf(document: Sent) -> None:
    if not document.pages:
        raise Refusal("The document has no pages.")
    if document.pages > MOST_PAGES:
        raise Refusal(f"The document has {document.pages} pages; a document may have {MOST_PAGES}.", own=True)
    if document.bytes > PDF_BYTES:
        raise Refusal(f"A document may have {PDF_BYTES} bytes, this one has {document.bytes}.", own=True)


def _picture(picture: Sent, model: ImageModel) -> None:
    """Type as said and as found, and size."""
    if picture.mime not in PICTURE_MIMES:
        raise Refusal(f"Unsupported MIME type: {picture.mime}")
    if picture.found not in PICTURE_MIMES or (picture.size is None and not picture.found.startswith("image/hei")):
        raise Refusal(
            "Unable to process input image. Please retry or report in https://developers.generativeai.google/guide/troubleshooting"
        )
    if picture.found.replace("heif", "heic") != picture.mime.replace("heif", "heic"):
        raise Refusal(f"The image is {picture.found}, but its MIME type is given as {picture.mime}.", own=True)
    if picture.bytes > model.picture_bytes:
        raise Refusal(f"An image may have {model.picture_bytes} bytes, this one has {picture.bytes}.", own=True)


def _signatures(request: Received, _: ImageModel) -> None:
    """Pictures the model is said to have painted carry the signature this server gave them."""
    for picture in request.pictures:
        if picture.role != "model" or picture.thought:
            continue
        at = f"in content position {picture.content}, part position {picture.part}."
        if not picture.signature:
            raise Refusal(f"Image part is missing a thought_signature {at} Please refer to {THOUGHTS_PAGE} for more details.")
        if not is_ours(picture.signature, picture.sha256):
            raise Refusal(f"The thought_signature {at[:-1]} was not issued for this image.", own=True)


def _context(request: Received, model: ImageModel) -> None:
    count = input_tokens(request)
    if count > model.context:
        raise Refusal(f"The input token count ({count}) exceeds the maximum number of tokens allowed ({model.context}).")


RULES: tuple[Callable[[Received, ImageModel], None], ...] = (
    _has_contents,
    _parts_are_one_thing,
    _system_is_text,
    _one_candidate,
    _text_mime,
    _image_config,
    _ratio,
    _size,
    _modalities,
    _thinking,
    _tools,
    _cached,
    _functions,
    _schema,
    _sampling,
    _files,
    _documents,
    _pictures,
    _signatures,
    _context,
)
"""Looked at in this order; the first broken rule is the one that is told."""

UNREGISTERED = (
    "Method doesn't allow unregistered callers (callers without established identity). "
    "Please use API Key or other form of API consumer identity to call this API."
)


def refuse_key(key: str, accepted: frozenset[str]) -> Reply | None:
    """The reply to a key that is missing or wrong.

    Args:
        key: as sent; empty where there was none.
        accepted: the good keys; empty means that any will do.
    """
    if not key:
        return reply_error(403, UNREGISTERED)
    return bad_key() if accepted and key not in accepted else None


def bad_key() -> Reply:
    """What Google says to a key it does not know."""
    message = "API key not valid. Please pass a valid API key."
    details: tuple[Mapping[str, object], ...] = (
        {
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "API_KEY_INVALID",
            "domain": "googleapis.com",
            "metadata": {"service": "generativelanguage.googleapis.com"},
        },
        {"@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": "en-US", "message": message},
    )
    return reply_error(400, message, [dict(item) for item in details])
