// Shows openapi.json in the viewer. The evidence, which the viewer ignores, is added to the descriptions.
"use strict";

const settings = {
  agent: { disabled: true },
  documentDownloadType: "none",
  hiddenClients: true,
  hideClientButton: true,
  hideTestRequestButton: true,
  mcp: { disabled: true },
  proxyUrl: "",
  showDeveloperTools: "never",
  telemetry: false,
  withDefaultFonts: false,
};

function pythonName(operation) {
  const [tag] = operation.tags;
  return `pp.${tag}.${operation.operationId.slice(tag.length + 1)}`;
}

function sentences(node) {
  const evidence = node["x-evidence"];
  const said = [];
  if (node.operationId && !node["x-message-type"]) said.push(`In Python: \`${pythonName(node)}(...)\``);
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

async function show() {
  const answer = await fetch("openapi.json");
  if (!answer.ok) throw new Error(`openapi.json answered ${answer.status}`);
  const content = withEvidence(await answer.json());
  const guides = document.documentElement.dataset.guides;
  if (guides) content.info.description += ` Back to [the guides](${guides}).`;
  Scalar.createApiReference("#explorer", { ...settings, content });
}

show().catch((error) => {
  const failed = document.createElement("p");
  failed.id = "failed";
  failed.textContent = `The document cannot be shown: ${error.message}`;
  document.body.replaceChildren(failed);
});
