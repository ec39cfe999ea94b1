"""The “Labour Market” system as a real HTTP server that can be told to fail in every way."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


class Register(ThreadingHTTPServer):
    """Cards in memory. `mood` is how it behaves: well, slow, dripping, broken, babbling, endless, strange."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Desk)
        self.cards: dict[str, dict] = {}
        self.asked: list[tuple[str, str, str | None]] = []
        self.mood = "well"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/api/v1"

    def start(self) -> None:
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    def handle_error(self, request, client_address) -> None:
        """Whoever asked has gone before the answer: that is what is tried."""

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


class Desk(BaseHTTPRequestHandler):
    """One question."""

    server: Register
    protocol_version = "HTTP/1.1"

    def log_message(self, *_args) -> None:
        """Nothing is said."""

    def do_PUT(self) -> None:
        key, body = self.path.rpartition("/")[2], self.body()
        if self.ill():
            return
        other = next((one for one in self.open() if one["iin"] == body["iin"] and one["key"] != key), None)
        if other:
            self.answer(409, {"error": "already_registered", "entry": entry(other)})
            return
        known = self.server.cards.get(key)
        number = known["number"] if known else f"EN-{len(self.server.cards) + 1:05}"
        self.server.cards[key] = body | {"key": key, "number": number, "closed_on": None}
        self.answer(200 if known else 201, entry(self.server.cards[key]))

    def do_GET(self) -> None:
        if self.ill():
            return
        iin = parse_qs(urlsplit(self.path).query)["iin"][0]
        found = next((one for one in self.open() if one["iin"] == iin), None)
        self.answer(200, {"entry": entry(found) if found else None})

    def do_POST(self) -> None:
        body, key = self.body(), self.path.split("/")[-2]
        if self.ill():
            return
        if key not in self.server.cards:
            self.answer(404, {"error": "unknown"})
            return
        self.server.cards[key]["closed_on"] = body["closed_on"]
        self.answer(204, None)

    def open(self) -> list[dict]:
        return [one for one in self.server.cards.values() if one["closed_on"] is None]

    def body(self) -> dict:
        self.server.asked.append((self.command, self.path, self.headers.get("Authorization")))
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))

    def ill(self) -> bool:
        """Whether it behaves in some other way than agreed."""
        match self.server.mood:
            case "slow":
                time.sleep(1)
            case "dripping":
                self.begin(200, 1000)
                for _ in range(20):
                    self.wfile.write(b" ")
                    self.wfile.flush()
                    time.sleep(0.1)
                self.close_connection = True
            case "broken":
                self.answer(500, {"error": "internal"})
            case "babbling":
                self.begin(200, 9)
                self.wfile.write(b"<html>hi!")
            case "endless":
                self.begin(200, 10**9)
                self.wfile.write(b" " * 300_000)
                self.close_connection = True
            case "strange":
                self.answer(200, {"entry": {"key": "x"}, "number": ""})
            case "hanging up":
                self.close_connection = True
                self.connection.close()
            case _:
                return False
        return True

    def begin(self, status: int, length: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def answer(self, status: int, told) -> None:
        body = json.dumps(told).encode() if told is not None else b""
        self.begin(status, len(body))
        self.wfile.write(body)


def entry(card: dict) -> dict:
    return {name: card[name] for name in ("key", "number", "iin", "name", "entered_on")}
