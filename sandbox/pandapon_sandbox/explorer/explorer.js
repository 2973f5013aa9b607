// Shows openapi.json in the viewer. The evidence, which the viewer ignores, is added to the descriptions.
"use strict";

const { guides, signs } = document.documentElement.dataset;
const sends = signs !== undefined;

const settings = {
  agent: { disabled: true },
  customFetch: send,
  documentDownloadType: "none",
  hiddenClients: true,
  hideClientButton: true,
  hideTestRequestButton: !sends,
  mcp: { disabled: true },
  persistAuth: false,
  proxyUrl: "",
  showDeveloperTools: "never",
  telemetry: false,
  withDefaultFonts: false,
};

const SENDS = "**Test Request** signs a request with the example keys and sends it to this sandbox.";
const SENDS_NOT = "This sandbox has keys of its own, so nothing is sent from here.";
const SITE = "Nothing is sent from here. The explorer of a sandbox, at `/docs`, sends requests to that sandbox.";

// Signs a request of the viewer and sends it, to the server of this page and no other.
async function send(input, init) {
  const request = new Request(input, init);
  const url = new URL(request.url);
  if (!sends || url.origin !== location.origin) throw new Error(`nothing was sent to ${url.origin}: this page talks to its own sandbox only`);
  const body = ["GET", "HEAD"].includes(request.method) ? undefined : await request.clone().arrayBuffer();
  const answer = await fetch("sign", { method: "POST", body });
  if (!answer.ok) throw new Error(`the sandbox did not sign the request: ${answer.status}`);
  const signed = await answer.json();
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(signed.headers)) headers.set(name, value);
  if (warehouse.has(`${request.method} ${url.pathname}`)) {
    for (const [name, value] of Object.entries(signed.query)) url.searchParams.set(name, value);
  }
  return fetch(url, { method: request.method, headers, body, credentials: "omit" });
}

const warehouse = new Set();

// Notes which requests are signed in the query, and takes the signature off the form: `send` adds it.
function withoutKeys(content) {
  for (const [path, methods] of Object.entries(content.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (JSON.stringify(operation.security ?? []).includes("querySign")) warehouse.add(`${method.toUpperCase()} ${path}`);
      operation.security = [];
      operation.parameters = operation.parameters?.filter((one) => !(one.in === "query" && ["timestamp", "sign"].includes(one.name)));
    }
  }
  content.security = [];
  delete content.components.securitySchemes;
}

function withSamples(content, samples) {
  for (const [path, methods] of Object.entries(content.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const sample = samples[name(operation)];
      if (!sample) continue;
      const shown = [{ lang: "python", label: "Python", source: sample.python }];
      if (sample.request === `${method.toUpperCase()} ${path}`) shown.push({ lang: "shell", label: "curl", source: sample.curl });
      operation["x-codeSamples"] = shown;
    }
  }
}

function name(operation) {
  const [tag] = operation.tags;
  return `${tag}.${operation.operationId.slice(tag.length + 1)}`;
}

function inPython(operation) {
  const call = `\`pp.${name(operation)}(...)\``;
  const [tag] = operation.tags;
  return guides ? `[${call}](${guides}reference/${tag}/#${name(operation).slice(tag.length + 1)})` : call;
}

function sentences(node) {
  const evidence = node["x-evidence"];
  const said = [];
  if (node.operationId && !node["x-message-type"]) said.push(`In Python: ${inPython(node)}`);
  if (typeof evidence === "object") {
    const parts = Object.entries(evidence).map(([part, word]) => `${part} ${word}`);
    said.push(`**Evidence:** ${parts.join("; ")}.`);
  } else if (evidence) {
    said.push(`Evidence: ${evidence}.`);
  }
  if (node["x-unit"]) said.push(`Unit: ${node["x-unit"]}.`);
  if (node["x-status"]) said.push(`Status: ${node["x-status"]}.`);
  if (node["x-safe-to-retry"] === false) said.push(`**Not safe to repeat.** ${node["x-look-up"] ?? ""}`);
  if (node["x-message-type"]) said.push(`Message type: \`${node["x-message-type"]}\`.`);
  return said;
}

function withEvidence(node) {
  if (Array.isArray(node)) return node.map(withEvidence);
  if (node === null || typeof node !== "object") return node;
  const copy = {};
  for (const [name, value] of Object.entries(node)) {
    copy[name] = name === "example" || name === "examples" ? value : withEvidence(value);
  }
  const said = sentences(node);
  if (said.length) copy.description = [node.description, ...said].filter(Boolean).join(node.operationId ? "\n\n" : " ");
  return copy;
}

async function read(file) {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
  return answer.json();
}

async function show() {
  const content = withEvidence(await read("openapi.json"));
  withSamples(content, await read("samples.json"));
  content.info.description += `\n\n${guides ? SITE : sends ? SENDS : SENDS_NOT}`;
  if (guides) content.info.description += ` Back to [the guides](${guides}).`;
  if (sends) {
    content.servers = [{ url: location.origin, description: "This sandbox" }];
    withoutKeys(content);
  }
  Scalar.createApiReference("#explorer", { ...settings, content });
}

show().catch((error) => {
  const failed = document.createElement("p");
  failed.id = "failed";
  failed.textContent = `The document cannot be shown: ${error.message}`;
  document.body.replaceChildren(failed);
});
