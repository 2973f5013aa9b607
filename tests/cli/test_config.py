"""`pandapon config`: the file, precedence, and where no secret may go."""

import io
import json
import stat
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from pandapon_api import OPERATIONS
from pandapon_cli import app
from pandapon_cli.profiles import store
from pandapon_sandbox import Running, Settings, serve
from tests.cli.processes import Run, credentials, started

Profile = dict[str, Any]


def kept(env: dict[str, str]) -> dict[str, Profile]:
    return tomllib.loads(Path(env["PANDAPON_CONFIG"]).read_text("utf-8"))


def write(env: dict[str, str], text: str) -> Path:
    file = Path(env["PANDAPON_CONFIG"])
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    file.chmod(0o600)
    return file


def leavings(file: Path) -> list[str]:
    """Files next to the profiles file, except for the lock of its writers."""
    return [each.name for each in file.parent.iterdir() if each.name not in (file.name, f".{file.name}.lock")]


def shown(run: Run, *arguments: str, **more: Any) -> dict[str, tuple[Any, str]]:
    rows = json.loads(run("config", "show", "-o", "json", *arguments, **more).stdout)
    return {row["setting"]: (row["value"], row["source"]) for row in rows}


def test_settings_are_kept_in_a_file_of_ones_own(bare: Run, env: dict[str, str]) -> None:
    done = bare("config", "set", "--secret-stdin", "access_key=ak_example", "user_id=1", input="secret_example\n")
    assert done.returncode == 0, done.stderr
    file = Path(env["PANDAPON_CONFIG"])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert leavings(file) == []
    assert kept(env) == {
        "default": {"access_key": "ak_example", "user_id": "1", "access_secret": "secret_example"},
    }
    assert bare("config", "path").stdout == f"{file}\n"


def test_a_setting_is_changed_removed_and_the_rest_left_alone(bare: Run, env: dict[str, str]) -> None:
    file = write(env, '# mine\n[default]\nuser_id = "1"  # the shop\nproxy = "http://127.0.0.1:9"\n')
    assert bare("config", "set", "paths.taobao_orders.cancel=/open/order/cancel", "timeout=5", "proxy=").returncode == 0
    text = file.read_text("utf-8")
    assert text.startswith('# mine\n[default]\nuser_id = "1"  # the shop\n')
    assert kept(env) == {
        "default": {"user_id": "1", "timeout": 5.0, "paths": {"taobao_orders.cancel": "/open/order/cancel"}}
    }
    assert bare("config", "set", "paths.taobao_orders.cancel=").returncode == 0
    assert kept(env)["default"]["paths"] == {}


def test_a_profile_is_used(bare: Run, env: dict[str, str], sandbox: Running) -> None:
    write(env, '[box]\naccess_key = "ak_example"\naccess_secret = "secret_example"\nuser_id = "1000000000001"\n'
               f'base_url = "{sandbox.base_url}"\n[box.paths]\n"addresses.list" = "/open/cart/list"\n')  # fmt: skip
    for arguments, more in ((("-p", "box"), {}), ((), {"env": env | {"PANDAPON_PROFILE": "box"}})):
        done = bare("call", "taobao_orders.page", "-o", "json", *arguments, **more)
        assert json.loads(done.stdout)["total"] == 1
    bare("call", "addresses.list", "-p", "box")
    assert shown(bare, "-p", "box")["paths.addresses.list"] == ("/open/cart/list", "profile box")
    assert [entry.path for entry in sandbox.app.state.journal] == [
        "/open/order/page",
        "/open/order/page",
        "/open/cart/list",
    ]


def test_a_path_moves_the_method_and_the_parameters(bare: Run, env: dict[str, str]) -> None:
    path = "POST /open/order/detail"
    with serve(Settings(paths={"taobao_orders.get": path})) as sandbox:
        write(env, '[box]\naccess_key = "ak_example"\naccess_secret = "secret_example"\nuser_id = "1000000000001"\n'
                   f'base_url = "{sandbox.base_url}"\n')  # fmt: skip
        assert bare("config", "set", "-p", "box", f"paths.taobao_orders.get={path}").returncode == 0
        done = bare("call", "taobao_orders.get", "id=1022505290408395575", "-p", "box", "-o", "json")
        assert json.loads(done.stdout)["id"] == "1022505290408395575"
        assert "no page shows" not in done.stderr
        command = bare("call", "taobao_orders.get", "id=7", "-p", "box", "--dry-run").stdout
        assert f"curl -X POST {sandbox.base_url}/open/order/detail" in command
        assert '--data-raw \'{"id":"7"}\'' in command
    refused = bare("config", "set", "-p", "box", "paths.taobao_orders.get=PUT /open/order/detail")
    assert refused.returncode != 0
    assert "the method must be GET or POST" in refused.stderr


def test_the_environment_wins_over_the_file(bare: Run, env: dict[str, str], shared_sandbox: Running) -> None:
    write(env, '[default]\naccess_key = "other"\naccess_secret = "wrong"\nuser_id = "9"\ntimeout = 7\n')
    own = env | credentials(shared_sandbox)
    assert bare("call", "taobao_orders.page", env=own).returncode == 0
    found = shown(bare, env=own)
    assert found["user_id"] == ("1000000000001", "variable PANDAPON_USER_ID")
    assert found["timeout"] == (7, "profile default")
    assert found["access_secret"] == ("hidden", "variable PANDAPON_ACCESS_SECRET")


def test_a_profile_names_the_engine_and_the_variable_comes_before_it(
    bare: Run, env: dict[str, str], shared_sandbox: Running
) -> None:
    write(env, '[default]\ntransport = "httpx2"\n')
    own = env | credentials(shared_sandbox)
    assert bare("call", "taobao_orders.page", env=own).returncode == 0
    assert shown(bare, env=own)["transport"] == ("httpx2", "profile default")
    other = own | {"PANDAPON_TRANSPORT": "httpx"}
    assert shown(bare, env=other)["transport"] == ("httpx", "variable PANDAPON_TRANSPORT")


def test_a_profile_that_is_named_is_used_alone(bare: Run, env: dict[str, str], shared_sandbox: Running) -> None:
    """With a sandbox's profile, a variable that is still set does not cause a payment at another address."""
    write(env, '[box]\naccess_key = "ak_example"\nuser_id = "9"\n')
    own = env | credentials(shared_sandbox)
    assert shown(bare, "-p", "box", env=own) == {
        "access_key": ("ak_example", "profile box"),
        "user_id": ("9", "profile box"),
        "access_secret": ("not set", ""),
    }
    assert bare("call", "taobao_orders.page", "-p", "box", env=own).returncode == 3


def test_no_secret_is_shown(bare: Run, env: dict[str, str]) -> None:
    write(env, '[default]\naccess_secret = "secret_example"\nproxy = "http://me:secret_proxy@127.0.0.1:9"\n')
    for arguments in (("show",), ("show", "-o", "yaml"), ("list",), ("list", "-o", "json")):
        done = bare("config", *arguments)
        assert done.returncode == 0
        assert "secret_" not in done.stdout + done.stderr


def test_profiles_are_listed(bare: Run, env: dict[str, str]) -> None:
    write(env, '[a]\nuser_id = "1"\naccess_secret = "secret_example"\n[b]\nsecret_in_keyring = true\n')
    rows = json.loads(bare("config", "list", "-o", "json").stdout)
    assert [(row["profile"], row["user_id"], row["secret"]) for row in rows] == [
        ("sandbox", "1000000000001", "file"),
        ("a", "1", "file"),
        ("b", "", "keyring"),
    ]


def test_a_profile_is_removed(bare: Run, env: dict[str, str]) -> None:
    write(env, '[a]\nuser_id = "1"\n[b]\nuser_id = "2"\n')
    assert bare("config", "remove", "a").returncode == 2
    assert bare("config", "remove", "a", "--yes").returncode == 0
    assert kept(env) == {"b": {"user_id": "2"}}
    assert "did you mean b?" in bare("config", "remove", "bb", "--yes").stderr


def test_the_sandbox_needs_no_profile(bare: Run, env: dict[str, str]) -> None:
    settings = Settings()
    assert store.BUILT_IN["sandbox"] == {
        "access_key": settings.access_key,
        "access_secret": settings.access_secret,
        "user_id": settings.user_id,
        "base_url": "http://127.0.0.1:8081",
    }
    assert "ak_example" in bare("config", "show", "--profile", "sandbox").stdout
    assert "built in" in bare("config", "remove", "sandbox", "--yes").stderr
    path = "paths.taobao_orders.cancel=/open/order/cancel"
    assert bare("config", "set", "--profile", "sandbox", path).returncode == 0
    assert kept(env)["sandbox"]["access_key"] == "ak_example"
    assert bare("config", "remove", "sandbox", "--yes").returncode == 0
    assert kept(env) == {}


KEYRING = """
import json, pathlib
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 1
    file = pathlib.Path(__file__).with_name("ring.json")

    def _all(self):
        return json.loads(self.file.read_text()) if self.file.exists() else {}

    def get_password(self, service, name):
        return self._all().get(f"{service}/{name}")

    def set_password(self, service, name, secret):
        self.file.write_text(json.dumps({**self._all(), f"{service}/{name}": secret}))

    def delete_password(self, service, name):
        kept = self._all()
        del kept[f"{service}/{name}"]
        self.file.write_text(json.dumps(kept))
"""


def test_a_secret_in_the_keyring(bare: Run, env: dict[str, str], shared_sandbox: Running, tmp_path: Path) -> None:
    pytest.importorskip("keyring", reason="the extra `keyring` is not installed")
    (tmp_path / "ring.py").write_text(KEYRING)
    own = env | {"PYTHON_KEYRING_BACKEND": "ring.Keyring"}
    settings = ("access_key=ak_example", "user_id=1000000000001", f"base_url={shared_sandbox.base_url}")
    done = bare("config", "set", *settings, "--secret-stdin", "--keyring", input="secret_example\n", env=own)
    assert done.returncode == 0, done.stderr
    assert "secret_example" not in Path(env["PANDAPON_CONFIG"]).read_text("utf-8")
    assert shown(bare, env=own)["access_secret"] == ("hidden", "keyring, profile default")
    assert bare("call", "taobao_orders.page", env=own).returncode == 0
    (tmp_path / "ring.json").write_text("{}")
    lost = bare("call", "taobao_orders.page", env=own)
    assert lost.returncode == 3
    assert "the keyring has no secret for profile default; run: pandapon config set " in lost.stderr
    done = bare("config", "set", "--secret-stdin", "--keyring", input="secret_example\n", env=own)
    assert bare("config", "remove", "default", "--yes", env=own).returncode == 0
    assert json.loads((tmp_path / "ring.json").read_text()) == {}


def test_no_keyring(bare: Run, env: dict[str, str]) -> None:
    pytest.importorskip("keyring", reason="the extra `keyring` is not installed")
    write(env, '[default]\naccess_key = "ak_example"\nuser_id = "1"\nsecret_in_keyring = true\n')
    own = env | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    done = bare("call", "taobao_orders.page", env=own)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "the keyring cannot be used for profile default: " in done.stderr


MISTAKES = {
    "secret": ("access_secret=secret_example", 2, "the secret is not accepted on the command line"),
    "name": ("acess_key=ak_example", 2, "acess_key sets nothing; write NAME=VALUE with one of: access_key"),
    "address": ("base_url=elsewhere", 3, "base_url must be an http or https URL"),
    "unit": ("timestamp_unit=h", 3, "timestamp_unit must be 's' or 'ms'"),
    "engine": ("transport=requests", 3, "transport is what was given; it must be 'httpx'"),
    "seconds": ("timeout=long", 2, "timeout must be a number of seconds"),
    "no seconds": ("timeout=-1", 3, "it must be more than 0 and at most"),
    "path": ("paths.taobao_orders.cansel=/x", 3, "taobao_orders.cansel"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_what_cannot_be_kept_is_not_kept(mistake: str, bare: Run, env: dict[str, str]) -> None:
    setting, code, told = MISTAKES[mistake]
    done = bare("config", "set", setting)
    assert (done.returncode, done.stderr.count("\n")) == (code, 1)
    assert told in done.stderr
    assert "secret_example" not in done.stderr
    assert not Path(env["PANDAPON_CONFIG"]).exists()


SECRET = "4f1c_secret_example=="
TYPED = {
    "misspelt": ["secret=" + SECRET],
    "in capitals": ["ACCESS_SECRET=" + SECRET],
    "with a dash": ["access-secret=" + SECRET],
    "right": ["access_secret=" + SECRET],
    "alone": [SECRET],
    "a secret that ends as names do": ["c2VjcmV0X2V4YW1wbGU="],
    "after its name": ["access_secret", SECRET],
    "as a number": ["timeout=" + SECRET],
    "as an address": ["base_url=" + SECRET],
    "as a proxy": ["proxy=" + SECRET],
    "as an engine": ["transport=" + SECRET],
    "as a unit": ["timestamp_unit=" + SECRET],
    "as a path": ["paths.taobao_orders.cancel=" + SECRET],
    "as a path of nothing": ["paths.nothing=" + SECRET],
    "as a user": ["user_id=" + SECRET + " "],
    "as an option": ["--access-secret=" + SECRET],
    "as a known option": ["--keyring=" + SECRET],
    "with a line break": ["proxy=http://me:" + SECRET + "\n@127.0.0.1"],
}


@pytest.mark.parametrize("typed", TYPED)
def test_a_secret_that_is_typed_is_not_shown(
    typed: str, env: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PANDAPON_CONFIG", env["PANDAPON_CONFIG"])
    monkeypatch.setattr("sys.stdin", io.StringIO())
    code = app.run(["config", "set", *TYPED[typed]])
    out, err = capsys.readouterr()
    assert (code in (2, 3), out, err.count("\n")) == (True, "", 1), err
    assert "secret_example" not in err
    assert "c2VjcmV0X2V4YW1wbGU" not in err
    assert not Path(env["PANDAPON_CONFIG"]).exists()


def test_a_secret_behind_a_command_that_is_none_is_not_shown(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["config", "secret=" + SECRET], ["access_secret=" + SECRET], ["config", "list", "secret=" + SECRET]):
        assert app.run(words) == 2
        assert "secret_example" not in "".join(capsys.readouterr())


@pytest.mark.slow
@pytest.mark.parametrize("same", [True, False], ids=["one profile", "eight profiles"])
def test_eight_at_once_are_all_kept(same: bool, env: dict[str, str], tmp_path: Path) -> None:
    operations = sorted(OPERATIONS)[:8]
    changes = [[f"paths.{name}=/x/{number}", f"timeout={number + 1}"] for number, name in enumerate(operations)]
    profiles = [[] if same else ["--profile", f"p{number}"] for number in range(8)]
    running = [
        started("config", "set", *profile, *change, env=env, home=tmp_path)
        for profile, change in zip(profiles, changes, strict=True)
    ]
    ends = [(process.communicate(timeout=120)[1].count("saved profile "), process.returncode) for process in running]
    assert ends == [(1, 0)] * 8
    paths = {name: path for profile in kept(env).values() for name, path in profile["paths"].items()}
    assert paths == {name: f"/x/{number}" for number, name in enumerate(operations)}
    assert len(kept(env)) == (1 if same else 8)
    assert leavings(Path(env["PANDAPON_CONFIG"])) == []


def test_who_waits_too_long_for_the_file_says_so(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(env, '[default]\nuser_id = "1"\n')
    monkeypatch.setenv("PANDAPON_CONFIG", str(file))
    monkeypatch.setattr(store, "PATIENCE", 0.0)
    with FileLock(file.with_name(f".{file.name}.lock")):
        assert app.run(["config", "set", "user_id=2"]) == 6
    assert "lock" in capsys.readouterr().err
    assert kept(env) == {"default": {"user_id": "1"}}


def test_nobody_to_ask(bare: Run) -> None:
    done = bare("config", "set")
    assert done.returncode == 2
    assert "pass NAME=VALUE and --secret-stdin" in done.stderr


def test_a_file_that_cannot_be_written(bare: Run, env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = bare("config", "set", "user_id=1", env=env | {"PANDAPON_CONFIG": str(tmp_path / "file" / "profiles.toml")})
    assert (done.returncode, done.stderr.count("\n")) == (6, 1)
    assert str(tmp_path / "file") in done.stderr


def test_a_write_that_breaks_off_leaves_the_file_as_it_was(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(env, '[default]\nuser_id = "1"\n')
    monkeypatch.setenv("PANDAPON_CONFIG", str(file))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    assert app.run(["config", "set", "user_id=2"]) == 6
    assert kept(env) == {"default": {"user_id": "1"}}
    assert leavings(file) == []


@pytest.mark.skipif(sys.platform != "linux", reason="XDG_CONFIG_HOME is for Linux")
def test_where_the_file_is(bare: Run, env: dict[str, str], tmp_path: Path) -> None:
    own = {name: value for name, value in env.items() if name != "PANDAPON_CONFIG"} | {"XDG_CONFIG_HOME": str(tmp_path)}
    assert bare("config", "path", env=own).stdout == f"{tmp_path}/pandapon/profiles.toml\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("begin", ["", "\ufeff"], ids=["plain", "BOM"])
def test_a_file_as_other_editors_write_it(begin: str, end: str, bare: Run, env: dict[str, str]) -> None:
    file = write(env, "")
    file.write_bytes(f'{begin}# mine{end}[default]{end}user_id = "1"{end}'.encode())
    assert shown(bare)["user_id"] == ("1", "profile default")
    assert bare("config", "set", "timeout=5").returncode == 0
    text = file.read_bytes().decode()
    assert text.startswith(f'# mine{end}[default]{end}user_id = "1"{end}timeout = 5.0')
    assert kept(env) == {"default": {"user_id": "1", "timeout": 5.0}}


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1", "gb18030"])
def test_a_file_that_is_not_utf_8(encoding: str, bare: Run, env: dict[str, str]) -> None:
    file = write(env, "")
    file.write_bytes('[default]\nuser_id = "½"\n'.encode(encoding))
    for arguments in (("config", "show"), ("config", "set", "timeout=5")):
        done = bare(*arguments)
        assert (done.returncode, done.stderr) == (3, f"pandapon: {file} is not UTF-8; save it as UTF-8\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [("[default\n", "is not TOML: "), ('user_id = "1"\n', "user_id is outside any profile; write [default]")],
)
def test_a_file_that_is_damaged(text: str, told: str, bare: Run, env: dict[str, str]) -> None:
    file = write(env, text)
    for arguments in (("config", "show"), ("config", "set", "user_id=2")):
        done = bare(*arguments)
        assert (done.returncode, done.stderr.count("\n")) == (3, 1)
        assert told in done.stderr
    assert file.read_text("utf-8") == text


def test_a_file_that_others_may_read(bare: Run, env: dict[str, str]) -> None:
    file = write(env, '[default]\nuser_id = "1"\n')
    file.chmod(0o644)
    done = bare("config", "list")
    assert done.returncode == 0
    assert f"chmod 600 {file}" in done.stderr


def test_a_setting_that_nobody_knows(bare: Run, env: dict[str, str]) -> None:
    write(env, '[default]\naccess_key = "a"\naccess_secret = "b"\nuser_id = "1"\ncolour = "red"\n')
    done = bare("call", "taobao_orders.page")
    assert done.returncode == 3
    assert "profile default has unknown settings: colour" in done.stderr


@pytest.mark.parametrize("setting", ['timeout = "long"', "user_id = 1", 'paths = "/x"'])
def test_a_setting_of_another_type(setting: str, bare: Run, env: dict[str, str]) -> None:
    write(env, f"[default]\n{setting}\n")
    done = bare("config", "show")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert f"{setting.split()[0]} of profile default must be of type " in done.stderr


def test_no_secret_on_stdin_is_not_saved(bare: Run, env: dict[str, str]) -> None:
    done = bare("config", "set", "user_id=1", "--secret-stdin")
    assert (done.returncode, done.stderr) == (2, "pandapon: stdin has no secret in its first line; nothing was saved\n")
    assert not Path(env["PANDAPON_CONFIG"]).exists()


def test_a_name_that_is_none(bare: Run) -> None:
    done = bare("config", "set", "user_id=1", "--profile", "a b")
    assert done.returncode == 2
    assert "'a b' is not a valid profile name" in done.stderr
