// node write.mjs FOLDER: reads a JSON list of JavaScript expressions from stdin, writes a JSON list of their encodings.
// FOLDER has the installed package in node_modules/.
import { createRequire } from "node:module"
import { text } from "node:stream/consumers"

const { encode } = createRequire(`${process.argv[2]}/`)("turbo-stream")
const encoded = []
for (const expression of JSON.parse(await text(process.stdin))) {
  const value = (0, eval)(`(${expression})`)
  encoded.push(await text(encode(value)))
}
process.stdout.write(JSON.stringify(encoded))
