"""Names of the days in Russian and English, which the package does not know or says in another way."""

HOLIDAYS = {
    "Жаңа жыл": ("Новый год", "New Year"),
    "Православиелік Рождество": ("Православное Рождество", "Orthodox Christmas"),
    "Халықаралық әйелдер күні": ("Международный женский день", "International Women's Day"),
    "Наурыз мейрамы": ("Наурыз мейрамы", "Nauryz"),
    "Қазақстан халқының бірлігі мерекесі": (
        "Праздник единства народа Казахстана",
        "Unity Day of the People of Kazakhstan",
    ),
    "Отан Қорғаушы күні": ("День защитника Отечества", "Defender of the Fatherland Day"),
    "Жеңіс күні": ("День Победы", "Victory Day"),
    "Астана күні": ("День Столицы", "Capital Day"),
    "Қазақстан Республикасының Конституциясы күні": ("День Конституции Республики Казахстан", "Constitution Day"),
    "Қазақстан Республикасы күні": ("День Республики", "Republic Day"),
    "Республика күні": ("День Республики", "Republic Day"),
    "Қазақстан Республикасының Тұңғыш Президенті күні": (
        "День Первого Президента Республики Казахстан",
        "Day of the First President",
    ),
    "Тәуелсіздік күні": ("День Независимости", "Independence Day"),
    "Құрбан айт": ("Курбан-айт, первый день", "Kurban Ait, first day"),
}
OBSERVED = (
    "{name} (мереке демалыс күніне тұспа-тұс келді)",
    "{name} (праздник совпал с выходным)",
    "{name} (the holiday fell on a day off)",
)
MOVED_OFF = (
    "Демалыс күні ({day} күнінен ауыстырылды)",
    "Выходной день (перенесён с {day})",
    "Day off (moved from {day})",
)
MOVED_WORK = (
    "Жұмыс күні (демалысы {day} күніне ауыстырылды)",
    "Рабочий день (выходной перенесён на {day})",
    "Working day (its day off moved to {day})",
)
