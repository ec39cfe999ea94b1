"""First values of the safeguards, as editable data: the kinds of activity and the ratios of local content.

The figures of the quotas change every year and are entered by an administrator.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

SINCE = date(2017, 1, 1)
RULES = "Приказ Министра здравоохранения и социального развития от 27.06.2016 № 559"
RULES_KK = "Денсаулық сақтау және әлеуметтік даму министрінің 27.06.2016 № 559 бұйрығы"

# code, kk, ru, en
ACTIVITIES = (
    ("A", "Ауыл, орман және балық шаруашылығы", "Сельское, лесное и рыбное хозяйство", "Agriculture, forestry and fishing"),
    ("B", "Тау-кен өндіру өнеркәсібі және карьерлерді қазу", "Горнодобывающая промышленность и разработка карьеров", "Mining and quarrying"),
    ("C", "Өңдеу өнеркәсібі", "Обрабатывающая промышленность", "Manufacturing"),
    ("D", "Электрмен, газбен, бумен жабдықтау және ауаны кондициялау", "Снабжение электроэнергией, газом, паром и кондиционирование воздуха", "Electricity, gas, steam and air conditioning"),
    ("E", "Сумен жабдықтау; қалдықтарды жинау, өңдеу және жою", "Водоснабжение; сбор, обработка и удаление отходов", "Water supply; waste management"),
    ("F", "Құрылыс", "Строительство", "Construction"),
    ("G", "Көтерме және бөлшек сауда; автомобильдерді жөндеу", "Оптовая и розничная торговля; ремонт автомобилей", "Wholesale and retail trade; repair of vehicles"),
    ("H", "Көлік және қоймалау", "Транспорт и складирование", "Transport and storage"),
    ("I", "Тұру және тамақтану бойынша қызметтер", "Услуги по проживанию и питанию", "Accommodation and food services"),
    ("J", "Ақпарат және байланыс", "Информация и связь", "Information and communication"),
    ("K", "Қаржы және сақтандыру қызметі", "Финансовая и страховая деятельность", "Finance and insurance"),
    ("L", "Жылжымайтын мүлікпен операциялар", "Операции с недвижимым имуществом", "Real estate"),
    ("M", "Кәсіби, ғылыми және техникалық қызмет", "Профессиональная, научная и техническая деятельность", "Professional, scientific and technical activities"),
    ("N", "Әкімшілік және қосалқы қызмет көрсету", "Административное и вспомогательное обслуживание", "Administrative and support services"),
    ("O", "Мемлекеттік басқару және қорғаныс; міндетті әлеуметтік қамсыздандыру", "Государственное управление и оборона; обязательное социальное обеспечение", "Public administration and defence"),
    ("P", "Білім беру", "Образование", "Education"),
    ("Q", "Денсаулық сақтау және әлеуметтік қызметтер", "Здравоохранение и социальные услуги", "Health and social services"),
    ("R", "Өнер, ойын-сауық және демалыс", "Искусство, развлечения и отдых", "Arts, entertainment and recreation"),
    ("S", "Өзге де қызметтер", "Прочие виды услуг", "Other services"),
)  # fmt: skip

# categories, measure, per cent, transfers, point
RATIOS = (
    (["1", "2"], "citizens", 70, False, 16),
    (["3", "4"], "citizens", 90, False, 16),
    (["2"], "foreigners", 50, True, 57),
    (["3"], "foreigners", 50, True, 57),
)

GetModel = Callable[[str, str], Any]


def plant(get_model: GetModel) -> None:
    """Writes the first values; a second time changes nothing."""
    activity, ratio = get_model("safeguards", "Activity"), get_model("safeguards", "LocalContent")
    for code, kk, ru, en in ACTIVITIES:
        activity.objects.get_or_create(code=code, defaults={"name_kk": kk, "name_ru": ru, "name_en": en})
    for categories, measure, percent, transfers, point in RATIOS:
        values = {
            "measure": measure, "percent": percent,
            "reference_kk": f"{RULES_KK}, {point}-тармақ", "reference_ru": f"{RULES}, пункт {point}",
        }  # fmt: skip
        ratio.objects.get_or_create(categories=categories, transfers=transfers, since=SINCE, defaults=values)
