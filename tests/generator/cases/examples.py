"""What is refused about the examples."""

from tests.generator.refusals import Case

CATEGORIES, COLOURS, CREATE, GET, LIST, REMOVE = (
    f"examples/parts/{name}.json" for name in ("categories", "colours", "create", "get", "list", "remove")
)
CLOSE, COUNT, SEARCH = (f"examples/work_orders/{name}.json" for name in ("close", "count", "search"))
RESPONSE = '{\n  "response"'

CASES = [
    # no JSON that the loader reads
    Case("yaml", GET, '"code": 200,', '"code": "OK" 200,', '"OK" 200', "did not find expected"),
    Case("yaml", GET, '"code": 200,', '"code": 1e999,', "1e999", "JSON cannot represent '1e999'"),
    Case("duplicate-key", GET, '"stock": 7,', '"stock": 7, "stock": 8,', '"stock": 8', "'stock' is written twice"),
    # another shape than a call has
    Case("example", COUNT, '{\n  "request": {', '{\n  "asked": {', '"asked"', "count: an example has no 'asked'"),
    Case(
        "example",
        COLOURS,
        RESPONSE,
        '{\n  "request": null,\n  "response"',
        '"request"',
        "colours: request is not an object",
    ),
    Case(
        "example",
        COLOURS,
        RESPONSE,
        '{\n  "request": [1],\n  "response"',
        '"request"',
        "colours: request is not an object",
    ),
    Case("example", COLOURS, RESPONSE, '{\n  "request": {"body": 1},\n  "response"', '"body"', "request has no 'body'"),
    Case("example", COLOURS, RESPONSE, '{\n  "request": {"form": 1},\n  "response"', '"form"', "request has no 'form'"),
    Case(
        "example", COLOURS, RESPONSE, '{\n  "request": {"query": 1},\n  "response"', '"query"', "query is not an object"
    ),
    Case(
        "example", COLOURS, RESPONSE, '{\n  "request": {"path": [1]},\n  "response"', '"path"', "path is not an object"
    ),
    Case("example", COLOURS, '"response": {', '"answer": 1, "response": {', '"answer"', "an example has no 'answer'"),
    # what is missing; more of it in test_examples.py
    Case("example", LIST, '"shelf": "A 1&2",', "", '"query"', "parts.list: request.query.shelf is missing"),
    Case("example", REMOVE, '"partId": "a/b ?"', "", '"path"', "parts.remove: request.path.partId is missing"),
    Case("example", LIST, '"floor": -1,', '"floor": null,', '"floor"', "parts.list: request.query.floor is missing"),
    # what the specification does not know
    Case("example", LIST, '"q": "bolt"', '"query": "bolt"', '"query": "bolt"', "request.query has no 'query'"),
    Case("example", REMOVE, '"partId"', '"part": 1, "partId"', '"partId"', "request.path has no 'part'"),
    Case("example", GET, '"stock": 7,', '"stocks": 7,', '"stocks"', "parts.get: PartDetail has no member 'stocks'"),
    Case("example", GET, '"currency"', '"currencies"', '"currencies"', "parts.get: Money has no member 'currencies'"),
    Case("example", COLOURS, '"msg"', '"message"', '"message"', "parts.colours: the schema has no member 'message'"),
    Case("example", CATEGORIES, '"name": "hex"', '"title": "hex"', '"title"', "PartCategory has no member 'title'"),
    Case("example", GET, '"CN": {', '"CN": {"age": 7,', '"age"', "parts.get: Maker has no member 'age'"),
    # what violates its schema
    Case("example", GET, '"stock": 7,', '"stock": "7",', '"stock": "7"', 'parts.get: "7" is not of type "integer"'),
    Case("example", GET, '"new",', "7,", '"labels"', 'parts.get: 7 is not of type "string"', 1),
    Case("example", LIST, '"pageSize": 2', '"pageSize": 21', '"pageSize"', "21 is greater than the maximum of 20"),
    Case("example", LIST, '"inStock": true', '"inStock": "true"', '"inStock"', '"true" is not of type "boolean"'),
    Case("example", COUNT, '"floor": -1', '"floor": "-1"', '"floor"', '"-1" is not of type "integer"'),
    Case("example", SEARCH, '"pageNum": 1,', "", '"body"', 'search: "pageNum" is a required property'),
    Case("example", COLOURS, '"code": 200', '"code": "200"', '"code"', 'parts.colours: "200" is not of type "integer"'),
    # JSON inside strings
    Case(
        "example",
        CREATE,
        '\\"quantity\\":\\"3\\"',
        '\\"quantity\\":3',
        '"lines"',
        'at 0.quantity: 3 is not of type "string"',
    ),
    Case(
        "example",
        CREATE,
        '\\"itemId\\":\\"5002\\"',
        '\\"item\\":1',
        '"lines"',
        "at 1.item: PartLine has no member 'item'",
    ),
    Case("example", CREATE, '"lines": "[', '"lines": "', '"lines"', "parts.create: the string is not JSON: "),
    Case("example", CREATE, '"{\\"name\\"', '"[{\\"name\\"', '"owner"', "parts.create: the string is not JSON: "),
    Case("example", CREATE, '\\"M\\"', "7", '"properties"', 'inside the string, at size: 7 is not of type "string"'),
    Case(
        "example", GET, '"{\\"passed\\":true}"', '"[]"', '"report"', "inside the string, at its top: [] is not of type"
    ),
]
