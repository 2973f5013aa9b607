"""Page numbers, addresses and languages."""

import pytest

from pandapon_contract.pages.address import PageNumber, address_of_file, address_of_page, joined, language, page_number


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://doc-en.pandapon.com/api-263477611.md", ("api", 263477611)),
        ("https://doc.pandapon.com/doc-5774404", ("doc", 5774404)),
        ("https://doc-vnm.pandapon.com/project-4008853/api-147289688", ("api", 147289688)),
        ("https://app.apifox.com/web/project/5828530/apis/api-263477611-run", ("api", 263477611)),
        ("/folder-123", ("folder", 123)),
        ("https://openapi-doc.example/289232272e0", ("api", 289232272)),
        ("/6521893m0", ("doc", 6521893)),
        ("downloads/doc-en.pandapon.com_api-263477611 (1).html", ("api", 263477611)),
        ("page.html", ("", None)),
        ("myapi-5", ("", None)),
        ("api-" + "9" * 30, ("", None)),
    ],
)
def test_page_numbers(address: str, expected: tuple[str, int | None]) -> None:
    assert page_number(address) == PageNumber(*expected)


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("saved/doc-en.pandapon.com/api-263477611.md", "https://doc-en.pandapon.com/api-263477611"),
        ("C:\\saved\\doc.pandapon.com\\doc-5774404.data", "https://doc.pandapon.com/doc-5774404"),
        ("doc-th.pandapon.com_api-289190464", "https://doc-th.pandapon.com/api-289190464"),
        ("not-doc.pandapon.com/api-1", ""),
        ("api-263477611.md", ""),
    ],
)
def test_addresses_of_files(file: str, address: str) -> None:
    assert address_of_file(file) == address


@pytest.mark.parametrize(
    "found", ["javascript:alert(1)", "https://a b/", "ftp://x/", "", "file:///etc/passwd", "https://" + "a" * 2000]
)
def test_only_addresses_of_the_web_are_kept(found: str) -> None:
    assert address_of_page(found) == ""


def test_links_are_joined_with_a_known_address_only() -> None:
    assert joined("https://doc.pandapon.com/api-1", "/api-2") == "https://doc.pandapon.com/api-2"
    assert joined("", "/api-2") == ""
    assert joined("", "https://doc.pandapon.com/api-2") == "https://doc.pandapon.com/api-2"
    assert joined("https://[x", "/api-2") == ""


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://DOC.pandapon.com:443/x", "zh"),
        ("https://doc-es.pandapon.com/", "es"),
        ("https://doc-env2.pandapon.com/", "en"),
        ("https://doc.pandapon.com.example/", ""),
        ("https://[x", ""),
        ("", ""),
    ],
)
def test_languages(address: str, expected: str) -> None:
    assert language(address) == expected
