"""What was recorded on the way of a permit."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from workflow.cases.models import Case


class Payment(models.Model):
    """Proof that the levy was paid (point 6.8)."""

    case = models.OneToOneField(Case, models.PROTECT, related_name="payment")
    document = models.CharField(_("payment document number"), max_length=60)
    paid_on = models.DateField(_("paid on"))
    amount = models.DecimalField(_("sum, tenge"), max_digits=12, decimal_places=2)

    class Meta:
        verbose_name = _("payment of the levy")
        verbose_name_plural = _("payments of the levy")

    def __str__(self) -> str:
        return self.document
