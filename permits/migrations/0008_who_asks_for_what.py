"""Who asks for what is written down with every request; documents and grounds entered so far are those of act 125."""

from django.db import migrations, models
from django.db.models import Case, Value, When

SERVICE, ACT = "foreign-labour-permit", "kyzylorda-125"
PROCEDURES = {"reissue": "reissue", "extend": "extend", "ict-renew": "renew"}
HOLDERS = [("employer", "employer"), ("worker", "foreign worker")]
WHAT = [("issue", "issue"), ("reissue", "re-issue"), ("extend", "extension"), ("renew", "re-issue and extension")]
CATEGORIES = [
    ("1", "1 — chief executives and their deputies"), ("2", "2 — heads of structural units"), ("3", "3 — specialists"),
    ("4", "4 — skilled workers"), ("5", "seasonal workers"),
]  # fmt: skip


def write_down(apps, _schema_editor):
    known = [When(case__variant=variant, then=Value(what)) for variant, what in PROCEDURES.items()]
    requests = apps.get_model("permits", "Application").objects
    pairs = requests.annotate(what=Case(*known, default=Value("issue"))).values_list("pk", "what")
    for what in set(dict(pairs).values()):
        requests.filter(pk__in=[pk for pk, one in pairs if one == what]).update(holder="employer", procedure=what)
    for name in ("Requirement", "Ground"):
        apps.get_model("checklist", name).objects.filter(service=SERVICE, act="").update(act=ACT)


def give_back(apps, _schema_editor):
    for name in ("Requirement", "Ground"):
        apps.get_model("checklist", name).objects.filter(service=SERVICE, act=ACT).update(act="")


class Migration(migrations.Migration):
    dependencies = [("permits", "0007_no_sittings"), ("checklist", "0003_rules_of_acts")]

    operations = [
        migrations.AddField(
            "application",
            "holder",
            models.CharField(choices=HOLDERS, default="employer", max_length=8, verbose_name="who asks"),
            preserve_default=False,
        ),
        migrations.AddField(
            "application",
            "procedure",
            models.CharField(choices=WHAT, default="issue", max_length=7, verbose_name="what is asked for"),
            preserve_default=False,
        ),
        migrations.AlterField(
            "worker",
            "category",
            models.CharField(blank=True, choices=CATEGORIES, max_length=1, verbose_name="category"),
        ),
        migrations.RunPython(write_down, give_back),
    ]
