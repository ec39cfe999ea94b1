"""Employers of other regions, and foreign workers who ask for permits of their own: invented people and companies."""

from dataclasses import dataclass
from datetime import date

from config.demo.employers import Employer
from config.demo.people import numbered


@dataclass(frozen=True, slots=True)
class Newcomer(Employer):
    """A foreign worker in the place of an employer: comes in person, with an IIN."""

    born: date = date(1985, 1, 1)

    @property
    def bin(self) -> str:
        return numbered(f"{self.born:%y%m%d}3")


SOUTHERN = (
    Employer("ordabasy", "«Ордабасы Құрылыс» ЖШС", "1406", "Өнеркәсіптік құрылыс", "Шымкент қ., Республика даңғ., 12", "Әлімбетов Қанат Ерболұлы"),
    Employer("badam", "«Бадам Текстиль» ЖШС", "1702", "Мақта өңдеу", "Шымкент қ., Жібек жолы к-сі, 84", "Сапарбаева Әйгерім Нұрқызы"),
)  # fmt: skip
NORTHERN = (
    Employer("tulpar-kost", "«Тұлпар Қостанай» ЖШС", "1109", "Ауыл шаруашылығы техникасын құрастыру", "Қостанай қ., Өнеркәсіп к-сі, 41", "Бейсенов Ғалымжан Ертайұлы"),
    Employer("tobyl-agro", "ТОО «Тобыл Агро»", "0812", "Переработка зерна", "г. Костанай, ул. Тауелсиздик, 9", "Литвинова Ольга Петровна", language="ru"),
    Employer("rudny-montazh", "ТОО «Рудный Монтаж Сервис»", "1503", "Монтаж горного оборудования", "г. Рудный, ул. Ленина, 60", "Гросс Андрей Карлович", language="ru"),
)  # fmt: skip


def newcomer(slug: str, name: str, born: date, address: str) -> Newcomer:
    return Newcomer(slug, name, "", "", address, name, language="ru", born=born)


WORKERS = (
    newcomer("yildizhan", "Йылдыжан Эмре", date(1984, 3, 12), "Шымкент қ., Қабанбай батыр к-сі, 5"),
    newcomer("naryanpur", "Нараянпур Арвинд", date(1986, 8, 23), "Қостанай қ., Байтұрсынов к-сі, 70"),
    newcomer("bellottini", "Беллоттини Марко", date(1975, 5, 27), "Шымкент қ., Тәуке хан даңғ., 21"),
    newcomer("tursun", "Турсунбаев Шерзод", date(1993, 9, 9), "Қостанай қ., Абай даңғ., 18"),
)
