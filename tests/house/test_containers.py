"""The containers of production: durable, watched, and without a secret anybody could know."""

import re
import shutil
import subprocess

import pytest
import yaml
from django.conf import settings

COMPOSE = settings.BASE_DIR / "docker-compose.yml"
SECRETS = ("SECRET_KEY", "AUDIT_KEY", "POSTGRES_PASSWORD", "REDIS_PASSWORD")
OF_THE_PRODUCT = ("migrate", "web", "worker", "beat")
GIVEN = dict.fromkeys((*SECRETS, "PUBLIC_URL", "ALLOWED_HOSTS", "EMAIL_URL", "DEFAULT_FROM_EMAIL"), "x")


@pytest.fixture(scope="module")
def services():
    return yaml.safe_load(COMPOSE.read_text(encoding="utf8"))["services"]


def test_every_process_of_the_product_has_its_container(services):
    assert set(services) == {"postgres", "redis", *OF_THE_PRODUCT}


@pytest.mark.parametrize("name", SECRETS)
def test_no_secret_has_a_default(name):
    uses = re.findall(rf"\$\{{{name}([^}}]*)\}}", COMPOSE.read_text(encoding="utf8"))
    assert uses
    assert all(use.startswith(":?") for use in uses)


def test_no_secret_is_written_down_as_an_example():
    example = dict(
        re.findall(r"^([A-Z_]+)=(.*)$", (settings.BASE_DIR / ".env.example").read_text(encoding="utf8"), re.MULTILINE)
    )
    assert {name: example[name] for name in SECRETS} == dict.fromkeys(SECRETS, "")


def test_every_variable_the_containers_read_stands_in_the_example():
    read = set(re.findall(r"(?<!\$)\$\{([A-Z_]+)", COMPOSE.read_text(encoding="utf8")))
    example = set(
        re.findall(r"^([A-Z_]+)=", (settings.BASE_DIR / ".env.example").read_text(encoding="utf8"), re.MULTILINE)
    )
    assert read == example


@pytest.mark.parametrize("name", ["postgres", "redis", "web", "worker", "beat"])
def test_every_running_container_is_watched(services, name):
    assert services[name]["healthcheck"]["test"]
    assert services[name]["restart"] == "unless-stopped"


def test_the_data_outlives_its_containers(services):
    volumes = yaml.safe_load(COMPOSE.read_text(encoding="utf8"))["volumes"]
    assert set(volumes) == {"postgres", "redis", "files", "anchors"}
    assert services["postgres"]["volumes"] == ["postgres:/var/lib/postgresql/data"]
    assert services["redis"]["volumes"] == ["redis:/data"]
    assert services["redis"]["command"][1:3] == ["--appendonly", "yes"]


def test_web_and_worker_share_the_uploaded_files(services):
    assert services["web"]["volumes"] == services["worker"]["volumes"]
    assert "files:/var/lib/qyzmet" in services["web"]["volumes"]


def test_postgres_is_new_enough(services):
    assert int(re.match(r"postgres:(\d+)", services["postgres"]["image"])[1]) >= 15


@pytest.mark.parametrize("name", ["web", "worker", "beat"])
def test_nothing_starts_before_the_database_is_migrated(services, name):
    assert services[name]["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
    assert services["migrate"]["command"] == ["python", "manage.py", "prepare"]


def test_only_the_web_server_listens_outside_and_on_this_machine_alone(services):
    assert [name for name, service in services.items() if "ports" in service] == ["web"]
    assert services["web"]["ports"] == ["${BIND:-127.0.0.1}:${PORT:-8000}:8000"]


def test_the_image_installs_by_hash_and_runs_as_nobody_special():
    image = (settings.BASE_DIR / "config" / "Dockerfile").read_text(encoding="utf8")
    assert "--require-hashes -r requirements.lock" in image
    assert re.search(r"^USER qyzmet$", image, re.MULTILINE)
    assert "FROM python:3.11-slim-bookworm" in image
    assert "QYZMET_DEMO=0" in image


def test_the_compose_client_accepts_the_file(tmp_path):
    docker = shutil.which("docker")
    if not docker or subprocess.run([docker, "compose", "version"], capture_output=True, check=False).returncode:
        pytest.skip("no docker compose on this machine")
    command = [docker, "compose", "--file", str(COMPOSE), "config", "--quiet"]
    environment = {"PATH": "/usr/bin:/bin:/usr/local/bin", "HOME": str(tmp_path), **GIVEN}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
