"""No request without saying who asks for what."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("permits", "0008_who_asks_for_what")]

    operations = [
        migrations.AddConstraint(
            "application",
            models.CheckConstraint(
                name="a_request_says_who_asks_for_what",
                condition=Q(holder__in=["employer", "worker"], procedure__in=["issue", "reissue", "extend", "renew"]),
            ),
        ),
    ]
