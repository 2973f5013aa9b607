"""What generator/lint/rules.py refuses about schemas and their members."""

from tests.generator.refusals import Case

COMMON, PARTS, ORDERS = "common.yaml", "parts.yaml", "work_orders.yaml"

LOOSE = "    Loose:\n      type: object\n"
MAKER = "    Maker:"
MAKER_NAME = "        name:\n          type: string\n          description: Name of the maker.\n"
SEARCH = "        words:\n          type: array\n"
EMPTY = "type: object\n      description: A schema.\n      x-evidence: guess\n"

CASES = [
    Case("evidence", COMMON, "      x-evidence: none\n", "", "    Loose:", "Loose has no x-evidence"),
    Case(
        "evidence",
        COMMON,
        "x-evidence: upstream",
        "x-evidence: hearsay",
        "hearsay",
        "'hearsay' is not an evidence word",
    ),
    Case(
        "evidence", PARTS, "x-evidence: upstream", "x-evidence: hearsay", "hearsay", "'hearsay' is not an evidence word"
    ),
    Case(
        "evidence", PARTS, "x-unit-evidence: guess", "x-unit-evidence: hope", ": hope", "'hope' is not an evidence word"
    ),
    Case("description", COMMON, "      description: A named time.\n", "", "    Moment:", "Moment has no description"),
    Case(
        "description",
        PARTS,
        MAKER_NAME,
        MAKER_NAME.replace("description", "title"),
        "Who makes parts.",
        "Maker.name has no d",
        3,
    ),
    Case("name", PARTS, MAKER_NAME, MAKER_NAME.replace("name:", "extra:"), MAKER, "cannot be named 'extra' in Python"),
    Case("name", PARTS, MAKER_NAME, MAKER_NAME.replace("name:", "field:"), MAKER, "cannot be named 'field' in Python"),
    Case("name", PARTS, MAKER_NAME, MAKER_NAME.replace("name:", "'!':"), MAKER, "Maker.! cannot be named"),
    Case(
        "name", PARTS, MAKER_NAME, MAKER_NAME.replace("name:", "'na\"me':"), MAKER, "is not a wire name that generated"
    ),
    Case(
        "name", PARTS, MAKER_NAME, MAKER_NAME.replace("name:", r"'na\me':"), MAKER, "is not a wire name that generated"
    ),
    Case(
        "name", PARTS, MAKER_NAME, MAKER_NAME.replace("name:", r'"na\tme":'), MAKER, "is not a wire name that generated"
    ),
    Case("name", PARTS, MAKER_NAME, MAKER_NAME.replace("name:", "maker_id:"), MAKER, "would both be named 'maker_id'"),
    Case("name", PARTS, MAKER_NAME, f"{MAKER_NAME}          x-python-name: class\n", MAKER, "cannot be named 'class'"),
    Case("name", PARTS, MAKER_NAME, f"{MAKER_NAME}          x-python-name: list\n", MAKER, "cannot be named 'list' in"),
    Case(
        "name", PARTS, MAKER_NAME, f"{MAKER_NAME}          x-python-name: _name\n", MAKER, "cannot be named '_name' in"
    ),
    Case(
        "name", PARTS, MAKER_NAME, f"{MAKER_NAME}          x-python-name: aName\n", MAKER, "cannot be named 'aName' in"
    ),
    Case(
        "name",
        PARTS,
        MAKER_NAME,
        f"{MAKER_NAME}          x-python-name: to_dict\n",
        MAKER,
        "cannot be named 'to_dict'",
    ),
    Case("name", ORDERS, "name: lang", "name: words", "operationId: work_orders_search", "both be named 'words'", -1),
    Case(
        "name",
        ORDERS,
        "name: lang",
        "name: paginate",
        "operationId: work_orders_search",
        "cannot be named 'paginate'",
        -1,
    ),
    Case(
        "unit",
        COMMON,
        "          x-unit: fen\n",
        "",
        "        amount:",
        "Money.amount looks like money but has no x-unit",
    ),
    Case(
        "unit", PARTS, "          x-unit: unknown\n", "", "        deliveryFee:", "deliveryFee looks like money but has"
    ),
    Case(
        "unit",
        ORDERS,
        "        - name: lang",
        "        - name: maxPrice",
        "maxPrice",
        "search.maxPrice looks like money",
    ),
    Case("unit", COMMON, "x-unit: fen", "x-unit: cent", "x-unit: cent", "'cent' is not a unit (fen, yuan, unknown)"),
    Case(
        "null-union",
        PARTS,
        "retired:\n          type: boolean",
        "retired:\n          type: [boolean, 'null']",
        "retired:",
        "every member may be absent or null, so a type must be one word and never null",
    ),
    Case(
        "null-union",
        PARTS,
        "retired:\n          type: boolean",
        "retired:\n          type: 'null'",
        "retired:",
        "every member may be absent or null, so a type must be one word and never null",
    ),
    Case(
        "null-union",
        PARTS,
        "note:\n",
        "note:\n          anyOf: [{type: string}, {type: integer}]\n",
        "        note:",
        "oneOf and anyOf are not supported; choose the type that loses nothing",
    ),
    Case(
        "null-union",
        PARTS,
        "note:\n",
        "note:\n          oneOf: [{type: string}, {type: integer}]\n",
        "        note:",
        "oneOf and anyOf are not supported; choose the type that loses nothing",
    ),
    Case("named-object", COMMON, LOOSE, f"    lower:\n      {EMPTY}{LOOSE}", "    lower:", "lower is not PascalCase"),
    Case(
        "named-object", COMMON, LOOSE, f"    Sn_Ake:\n      {EMPTY}{LOOSE}", "    Sn_Ake:", "Sn_Ake is not PascalCase"
    ),
    Case("named-object", COMMON, LOOSE, f"    A1b2:\n      {EMPTY}{LOOSE}", "    A1b2:", "A1b2 is not PascalCase"),
    Case("named-object", COMMON, LOOSE, f"    None:\n      {EMPTY}{LOOSE}", "    None:", "None is not PascalCase"),
    Case("named-object", COMMON, LOOSE, f"    Any:\n      {EMPTY}{LOOSE}", "    Any:", "already uses the name Any"),
    Case(
        "named-object",
        COMMON,
        LOOSE,
        f"    Client:\n      {EMPTY}{LOOSE}",
        "    Client:",
        "already uses the name Client",
    ),
    Case(
        "named-object",
        COMMON,
        LOOSE,
        f"    WorkOrders:\n      {EMPTY}{LOOSE}",
        "WorkOrders:",
        "already uses the name",
    ),
    Case(
        "named-object",
        COMMON,
        LOOSE,
        f"    AsyncParts:\n      {EMPTY}{LOOSE}",
        "AsyncParts:",
        "already uses the name",
    ),
    Case(
        "named-object",
        PARTS,
        "items: {}",
        "items:\n            type: object\n            properties: {}",
        "oddments:",
        "objects cannot be inline; define it in components",
        2,
    ),
    Case(
        "named-object",
        PARTS,
        "        - $ref: '#/components/schemas/PartTimes'\n",
        "        - properties: {}\n",
        "        - properties: {}",
        "objects cannot be inline; define it in components",
    ),
    Case(
        "required", COMMON, LOOSE, f"{LOOSE}      required: [some]\n", "required: [some]", "Loose has no member 'some'"
    ),
    Case(
        "required",
        PARTS,
        "required:\n        - rows\n",
        "required: [rows, total]\n",
        "[rows, total]",
        "PartPage.total: in a response only arrays may be required",
    ),
    Case(
        "required",
        PARTS,
        "required:\n        - labels\n",
        "required: [colours]\n",
        "required: [colours]",
        "PartDetail.colours: in a response only arrays may be required",
    ),
    Case(
        "shared",
        ORDERS,
        SEARCH,
        f"        part:\n          $ref: '#/components/schemas/PartDetail'\n          description: x\n{SEARCH}",
        "        report:",
        "PartDetail is used in requests and responses",
        where=PARTS,
    ),
    Case("word", PARTS, "x-enum: PartType", "x-enums: PartType", "x-enums", "x-enums is not allowed on this schema"),
    Case(
        "word",
        PARTS,
        "x-enum: PartType",
        "enum: [bolt]",
        "enum: [bolt]",
        "no value list is closed; write the values in x-enums",
    ),
    Case(
        "word",
        PARTS,
        "format: uri",
        "format: date-time",
        "format: date-time",
        "'date-time' is not one of the known formats",
    ),
]
