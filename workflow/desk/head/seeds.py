"""First resolutions, in Kazakh and Russian. An administrator keeps them from then on."""

from typing import Any

FIRST = (
    ("Регламентте белгіленген мерзімде қаралсын.", "Рассмотреть в срок, установленный регламентом."),
    ("Құжаттар мұқият тексеріліп, ұсыныс енгізілсін.", "Тщательно проверить документы и внести предложение."),
    ("Кадрлардағы жергілікті қамту тексерілсін.", "Проверить местное содержание в кадрах."),
    ("Бақылауға алынсын, нәтижесі баяндалсын.", "Взять на контроль, о результате доложить."),
)


def plant(get_model: Any) -> None:
    """Writes the first resolutions; a second time changes nothing."""
    resolution = get_model("headdesk", "Resolution")
    for position, (kk, ru) in enumerate(FIRST):
        resolution.objects.get_or_create(office=None, text_kk=kk, defaults={"text_ru": ru, "position": position})
