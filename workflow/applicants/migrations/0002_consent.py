"""The first text of the consent, to be replaced by a newer version when the law changes."""

from datetime import date

from django.db import migrations

KK = (
    "Мемлекеттік қызметті көрсету кезінде, егер Қазақстан Республикасының заңдарында өзгеше көзделмесе, ақпараттық "
    "жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісім беремін."
)
RU = (
    "Даю согласие на использование сведений, составляющих охраняемую законом тайну, содержащихся в информационных "
    "системах, при оказании государственной услуги, если иное не предусмотрено законами Республики Казахстан."
)


def write(apps, _schema_editor):
    apps.get_model("applicants", "ConsentText").objects.get_or_create(
        version="2018-1", defaults={"text_kk": KK, "text_ru": RU, "since": date(2014, 1, 1)}
    )


class Migration(migrations.Migration):
    dependencies = [("applicants", "0001_initial")]
    operations = [migrations.RunPython(write, migrations.RunPython.noop)]
