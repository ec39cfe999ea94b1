"""Sentences in three languages, from which a chain is read back."""

from workflow.acts.prose.en import ENGLISH
from workflow.acts.prose.kk import KAZAKH
from workflow.acts.prose.ru import RUSSIAN
from workflow.acts.prose.tongue import Tongue

__all__ = ["TONGUES", "Tongue"]

TONGUES: dict[str, Tongue] = {"kk": KAZAKH, "ru": RUSSIAN, "en": ENGLISH}
