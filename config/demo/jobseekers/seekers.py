"""People who look for work: invented names, synthetic identity numbers, what they know and wish."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from config.demo.people import numbered
from workflow.applicants.models import Applicant


@dataclass(frozen=True, slots=True)
class Seeker:
    """One person with the particulars of the card."""

    name: str
    born: date
    education: str
    profession: str
    years: int
    last_work: str
    wished: str
    pay: int
    russian: str = "good"
    language: str = "kk"

    @property
    def iin(self) -> str:
        sign = (3 if self.born.year < 2000 else 5) + self.name.endswith("қызы")
        return numbered(f"{self.born:%y%m%d}{sign}")

    def arrive(self, town: str, place: int) -> Applicant:
        """The applicant, written down once."""
        known = {
            "name": self.name, "address": f"{town}, Достық к-сі, {11 + place}", "language": self.language,
            "phone": f"+7 701 55{place:02} 0{place:02}",
        }  # fmt: skip
        return Applicant.objects.get_or_create(number=self.iin, defaults=known)[0]

    def card(self) -> dict[str, Any]:
        return {
            "education": self.education, "speciality": self.profession if self.education != "secondary" else "",
            "profession": self.profession, "experience_years": self.years, "last_work": self.last_work,
            "skills": "", "kazakh": "fluent", "russian": self.russian, "english": "basic", "wished_work": self.wished,
            "wished_pay": self.pay, "other_languages": "",
        }  # fmt: skip


PEOPLE = (
    Seeker("Әлімбаев Ерболат Сабырұлы", date(1989, 3, 14), "vocational", "Газ-электр дәнекерлеушісі", 9, "«Сыр Құрылыс» ЖШС, дәнекерлеуші", "дәнекерлеуші", 320_000),
    Seeker("Тұрсынова Гүлмира Бақытқызы", date(1995, 7, 2), "higher", "Бастауыш сынып мұғалімі", 4, "№ 14 мектеп, мұғалім", "мұғалім, тәрбиеші", 260_000),
    Seeker("Оразов Нұрбек Қайратұлы", date(2004, 11, 21), "secondary", "Дүкен сатушысы", 1, "", "сатушы, кассир", 150_000),
    Seeker("Құлманова Айнұр Жарасқызы", date(1983, 1, 30), "higher", "Бухгалтер", 15, "«Арал Тұз» АҚ, бас бухгалтер", "бухгалтер", 350_000),
    Seeker("Петренко Виктор Андреевич", date(1978, 5, 9), "vocational", "Слесарь-сантехник", 22, "КСК «Сырдария», слесарь", "слесарь", 280_000, "fluent", "ru"),
    Seeker("Жақсылықова Ләззат Ерланқызы", date(2001, 9, 17), "vocational", "Мейіргер", 2, "Қалалық емхана, мейіргер", "мейіргер", 220_000),
    Seeker("Сейітжанов Дәурен Мұратұлы", date(1991, 12, 5), "higher", "Бағдарламашы", 6, "«Байланыс Сыр» ЖШС", "бағдарламашы", 600_000),
    Seeker("Бекмұханова Шынар Талғатқызы", date(1986, 4, 25), "secondary", "Аспаз", 11, "«Достық» дәмханасы, аспаз", "аспаз", 200_000),
    Seeker("Ахметов Руслан Тимурұлы", date(1999, 2, 8), "vocational", "Автослесарь", 3, "«Арыстан Авто» ЖК", "автослесарь, жүргізуші", 300_000),
    Seeker("Мырзабекова Сандуғаш Әділқызы", date(1993, 6, 12), "higher", "Заңгер", 7, "«Құқық Орталығы» ЖШС", "заңгер", 400_000),
    Seeker("Есенгелді Мақсат Болатұлы", date(1981, 8, 19), "secondary", "Жүк көлігінің жүргізушісі", 18, "«Жібек Жолы Транс» ЖШС", "жүргізуші", 380_000),
    Seeker("Нұрғалиева Перизат Серікқызы", date(2003, 10, 28), "vocational", "Тігінші", 1, "", "тігінші", 180_000),
    Seeker("Кенжебаев Асхат Оралұлы", date(1975, 3, 3), "higher", "Құрылыс инженері", 25, "«Сырдария Құрылыс» АҚ, учаске бастығы", "прораб", 550_000),
    Seeker("Иманғалиева Толқын Маратқызы", date(1998, 1, 15), "higher", "Аудармашы", 3, "", "аудармашы", 300_000),
    Seeker("Дүйсенов Қанат Берікұлы", date(1988, 7, 27), "vocational", "Электрик", 10, "Қызылорда электр желілері", "электрик", 310_000),
    Seeker("Смағұлова Әсел Нұрланқызы", date(1990, 5, 6), "higher", "Экономист", 8, "«Астана Сауда» ЖШС", "экономист", 450_000),
    Seeker("Қасенов Тимур Дәулетұлы", date(1996, 9, 9), "higher", "Инженер-жобалаушы", 4, "«Елорда Жоба» ЖШС", "жобалаушы", 500_000),
    Seeker("Ким Ольга Сергеевна", date(1985, 11, 1), "higher", "Маркетолог", 12, "ТОО «Есиль Медиа»", "маркетолог", 480_000, "fluent", "ru"),
    Seeker("Бейсенова Меруерт Жанатқызы", date(2002, 4, 4), "vocational", "Шаштараз", 2, "", "шаштараз", 210_000),
    Seeker("Төлеуов Жандос Айдарұлы", date(1979, 6, 23), "secondary", "Күзетші", 16, "«Тірек Күзет» ЖШС", "күзетші", 200_000),
    Seeker("Рахымова Индира Асанқызы", date(1994, 8, 31), "higher", "Психолог", 5, "Отбасы орталығы", "психолог", 300_000),
    Seeker("Айтбаева Сәния Мейрамқызы", date(1992, 2, 18), "vocational", "Сатушы-кассир", 7, "«Наурыз» дүкені", "кассир", 180_000),
    Seeker("Мұқанов Ербол Серікұлы", date(1984, 10, 3), "vocational", "Кран машинисі", 14, "«Сыр Құрылыс» ЖШС", "кран машинисі", 400_000),
    Seeker("Лепесова Жанат Оразқызы", date(1977, 6, 29), "secondary", "Еден жуушы", 9, "№ 3 мектеп", "тазалаушы", 120_000),
    Seeker("Абдуллаев Рустам Ильясович", date(1990, 9, 14), "vocational", "Повар", 8, "кафе «Восток»", "повар", 230_000, "fluent", "ru"),
    Seeker("Сұлтанбекова Нұргүл Асқарқызы", date(2000, 12, 24), "higher", "Биолог", 1, "", "зертханашы", 220_000),
    Seeker("Шаймерденов Олжас Ғабитұлы", date(1995, 5, 17), "vocational", "Трактор жүргізушісі", 6, "«Тоғай Агро» ШҚ", "трактор жүргізушісі", 260_000),
    Seeker("Исабекова Мадина Талғатқызы", date(1987, 3, 8), "higher", "Кадр маманы", 11, "«Қала Жылу» МКК", "кадр маманы", 320_000),
    Seeker("Жолдасбеков Бауыржан Нұрұлы", date(1982, 1, 12), "secondary", "Жүк тасушы", 12, "«Арал Сауда» ЖШС", "жүк тасушы, күзетші", 170_000),
    Seeker("Тәжібаева Ақмарал Қанатқызы", date(1998, 8, 5), "vocational", "Фельдшер", 3, "Аудандық аурухана", "фельдшер", 240_000),
    Seeker("Рысқұлов Данияр Сәкенұлы", date(1993, 11, 30), "higher", "Геолог", 5, "«Қазгео» ЖШС", "геолог", 500_000),
    Seeker("Боранбаева Күләш Ержанқызы", date(1979, 4, 19), "secondary", "Тігінші", 15, "«Айгерім» ателье", "тігінші", 160_000),
    Seeker("Байжанова Динара Ерланқызы", date(1996, 7, 7), "higher", "Дизайнер", 4, "«Елорда Медиа» ЖШС", "дизайнер", 380_000),
    Seeker("Оспанов Санжар Маратұлы", date(1989, 9, 25), "higher", "Логист", 9, "«Астана Жүк» ЖШС", "логист", 420_000),
    Seeker("Юсупова Камила Рашидовна", date(2001, 1, 31), "vocational", "Администратор", 2, "гостиница «Есиль»", "администратор", 250_000, "fluent", "ru"),
    Seeker("Қайырбеков Азамат Болатұлы", date(1974, 12, 11), "secondary", "Жүргізуші", 27, "№ 2 автопарк", "жүргізуші", 300_000),
    Seeker("Мұстафина Әлия Сәбитқызы", date(1994, 3, 16), "higher", "Журналист", 6, "«Қала хабары» газеті", "редактор", 350_000),
)  # fmt: skip
