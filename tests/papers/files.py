"""Files people might hand in, good and bad, made here."""

from io import BytesIO

import pikepdf
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image


def handed_in(content: bytes, name: str = "құжат.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def saved(pdf: pikepdf.Pdf, **how) -> bytes:
    out = BytesIO()
    pdf.save(out, **how)
    return out.getvalue()


def blank(pages: int = 1) -> pikepdf.Pdf:
    pdf = pikepdf.Pdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(595, 842))
    return pdf


def pdf(pages: int = 1) -> bytes:
    return saved(blank(pages))


def locked() -> bytes:
    return saved(blank(), encryption=pikepdf.Encryption(owner="иесі", user="пароль"))


def locked_for_editing_only() -> bytes:
    return saved(blank(), encryption=pikepdf.Encryption(owner="owner", user=""))


def opening_with_a_script() -> bytes:
    pdf = blank()
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    return saved(pdf)


def named_script() -> bytes:
    pdf = blank()
    script = pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.Stream(pdf, b"app.alert(1)")))
    pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array(["a", script])))
    return saved(pdf)


def launching() -> bytes:
    pdf = blank()
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 99, 99])
    link.A = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe")
    pdf.pages[0].Annots = pikepdf.Array([link])
    return saved(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def with_an_attachment() -> bytes:
    pdf = blank()
    pdf.attachments["secret.zip"] = b"PK\x03\x04"
    return saved(pdf)


def xfa_form() -> bytes:
    pdf = blank()
    pdf.Root.AcroForm = pikepdf.Dictionary(XFA=pikepdf.Stream(pdf, b"<xdp/>"), Fields=pikepdf.Array())
    return saved(pdf)


def opening_at_a_page() -> bytes:
    pdf = blank()
    pdf.Root.OpenAction = pikepdf.Array([pdf.pages[0].obj, pikepdf.Name.Fit])
    return saved(pdf)


def picture(kind: str = "JPEG", size=(40, 20), **how) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "#00539b").save(out, kind, **how)
    return out.getvalue()


def photographed_sideways() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn right to see it upright
    exif[0x010F] = "Camera of somebody"
    exif.get_ifd(0x8825)[1] = "N"
    return picture(exif=exif)


def bomb() -> bytes:
    out = BytesIO()
    Image.new("1", (12_000, 12_000)).save(out, "PNG")
    return out.getvalue()
