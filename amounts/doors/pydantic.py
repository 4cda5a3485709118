"""Values as fields of pydantic models. Loaded when pydantic asks a value's class for its schema."""

from __future__ import annotations

from pydantic_core import core_schema

from .. import Quantity
from .typed import decode, encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def schema_of(kind: type[Quantity]) -> Any:
    """The core schema of a field of ``kind``: ``decode`` takes what comes in, ``encode`` writes JSON."""
    def validate(said: object) -> Quantity:
        return decode(kind, said)

    validate.__name__ = kind.__name__  # how pydantic names this one of a union's in its errors
    written = core_schema.plain_serializer_function_ser_schema(encode, when_used="json")
    return core_schema.no_info_plain_validator_function(validate, serialization=written)
