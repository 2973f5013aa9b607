"""What generator/lint/convention_rules.py refuses about what holds for every call."""

from tests.generator.refusals import Case

OPENAPI, COMMON = "openapi.yaml", "common.yaml"

UNIT = "x-timestamp-unit: unknown"
REFUSED = "'401': {means: refusal"

CASES = [
    Case("word", OPENAPI, UNIT, "x-timestamp-unit: us", "x-timestamp-unit", '"us" is not one of'),
    Case("word", OPENAPI, ", reuse-refused: false", "", "x-nonce:", '"reuse-refused" is a required property'),
    Case("word", OPENAPI, "required: true, l", "required: maybe, l", "x-nonce:", '"maybe" is not one of'),
    Case("word", OPENAPI, "required: true, l", "needed: 1, required: true, l", "x-nonce:", "'needed' was unexpected"),
    Case("word", OPENAPI, "zone: '+08:00'", "zone: Asia/Shanghai", "x-times:", '"Asia/Shanghai" does not match'),
    Case("word", COMMON, REFUSED, "'401': {means: no", "'401':", '"no" is not one of'),
    Case("word", COMMON, "http-status: 401", "http-status: 40", "'401':", "40 is less than the minimum"),
    Case("word", COMMON, "http-status: 401", "status: 401", "'401':", "'status' was unexpected"),
    Case("convention", COMMON, "evidence: observed", "evidence: seen", "'401':", "'seen' is not an evidence word"),
    Case("convention", OPENAPI, "evidence: guess}", "evidence: hunch}", "x-times:", "'hunch' is not an evidence word"),
    Case("convention", COMMON, "{means: success", "{means: refusal", "x-codes:", "code 200 must be listed, and mean"),
    Case(
        "convention",
        OPENAPI,
        "The developer's key.\n",
        f"The developer's key.\n      {UNIT}\n",
        "name: access-key",
        "x-timestamp-unit is not allowed on accessKey",
        2,
    ),
    Case(
        "convention",
        COMMON,
        "          description: The amount.\n",
        "          description: The amount.\n          x-codes: {'7': {means: unknown, evidence: guess}}\n",
        "{'7'",
        "codes are those of Envelope.code",
    ),
]
