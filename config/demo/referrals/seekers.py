"""People who ask to be referred: invented names, synthetic identity numbers, what they can do."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from config.demo.people import numbered
from referrals.models import Education, Kind, Occupation
from workflow.applicants.models import Applicant

GRADUATED = timedelta(days=500)
E = Education


@dataclass(frozen=True, slots=True)
class Seeker:
    """One person: name, birthday, education, occupation, years in it."""

    name: str
    born: date
    education: Education
    occupation: str
    years: int

    @property
    def iin(self) -> str:
        sign = (3 if self.born.year < 2000 else 5) + self.name.endswith("қызы")
        return numbered(f"{self.born:%y%m%d}{sign}")

    def arrive(self, town: str, place: int) -> Applicant:
        """The applicant, written down once."""
        known = {
            "name": self.name, "address": f"{town}, Мұстафа Шоқай к-сі, {7 + place}", "language": "kk",
            "phone": f"+7 705 44{place:02} 1{place:02}",
        }  # fmt: skip
        return Applicant.objects.get_or_create(number=self.iin, defaults=known)[0]

    def asks(self, kind: Kind, today: date) -> dict[str, Any]:
        """The request as the clerk types it in."""
        return {
            "kind": kind, "born": self.born, "registered_as": "unemployed" if self.years % 2 else "jobseeker",
            "registered_on": today - timedelta(days=20 + self.years), "education": self.education,
            "graduated_on": today - GRADUATED if kind == Kind.YOUTH_PRACTICE else None,
            "profession": Occupation.objects.get(code=self.occupation), "experience": self.years,
        }  # fmt: skip


SEEKERS = (
    Seeker("Байсейітов Алмас Ғалымұлы", date(1987, 2, 11), E.VOCATIONAL, "7212", 11),
    Seeker("Дүйсенова Жанна Маратқызы", date(1979, 5, 23), E.SECONDARY, "9214", 8),
    Seeker("Ерғалиев Нұрислам Бауыржанұлы", date(2002, 8, 4), E.HIGHER, "2411", 0),
    Seeker("Жұмаханов Серік Қанатұлы", date(1990, 1, 19), E.VOCATIONAL, "7212", 6),
    Seeker("Қалиева Меруерт Асанқызы", date(1985, 10, 7), E.SECONDARY, "5223", 10),
    Seeker("Мұқанова Аяулым Ермекқызы", date(2003, 3, 28), E.HIGHER, "2411", 1),
    Seeker("Нағметов Талғат Оралұлы", date(1976, 12, 2), E.SECONDARY, "8332", 20),
    Seeker("Омарова Сәния Тұрарқызы", date(1992, 6, 14), E.VOCATIONAL, "5223", 4),
    Seeker("Рысбеков Дінмұхамед Әлиұлы", date(1995, 4, 30), E.VOCATIONAL, "7212", 5),
    Seeker("Сапарбаева Күләш Жақсыбайқызы", date(1988, 9, 16), E.SECONDARY, "5120", 7),
    Seeker("Тілеубаев Қасым Нұрланұлы", date(1983, 7, 21), E.BASIC, "9312", 3),
    Seeker("Уәлиева Дильназ Арманқызы", date(2001, 11, 9), E.HIGHER, "2411", 0),
    Seeker("Хамитов Еркін Серікұлы", date(1981, 3, 3), E.VOCATIONAL, "7126", 15),
    Seeker("Шәкенова Роза Бекқызы", date(1974, 8, 26), E.HIGHER, "2611", 19),
    Seeker("Ысқақов Арман Тоқтарұлы", date(1997, 5, 5), E.VOCATIONAL, "7531", 2),
    Seeker("Әшімов Бақыт Қуанышұлы", date(1994, 10, 12), E.SECONDARY, "7411", 1),
    Seeker("Бондаренко Игорь Петрович", date(1986, 1, 8), E.VOCATIONAL, "7231", 9),
    Seeker("Ғалиева Ақмарал Жеңісқызы", date(2004, 2, 17), E.SECONDARY, "5223", 0),
    Seeker("Кенжебаев Думан Ерланұлы", date(1999, 9, 9), E.SECONDARY, "7411", 2),
    Seeker("Лисицына Ольга Ивановна", date(1978, 4, 22), E.BASIC, "9613", 12),
    Seeker("Оразбаева Гүлсім Қайратқызы", date(2000, 12, 31), E.HIGHER, "2342", 1),
    Seeker("Пак Сергей Владимирович", date(1991, 6, 6), E.VOCATIONAL, "7231", 6),
    Seeker("Сүлейменов Ринат Асқарұлы", date(1989, 11, 1), E.VOCATIONAL, "7231", 8),
    Seeker("Төлебаев Жандос Мейрамұлы", date(1998, 7, 13), E.BASIC, "7411", 0),
)
