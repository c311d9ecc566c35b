// rounds FOLDER WARM-UP ROUNDS SECONDS | once FOLDER FILE
const fs = require("fs");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");

const [mode, folder, ...rest] = process.argv.slice(2);
const template = fs.readFileSync(folder + "/template.docx");
const data = JSON.parse(fs.readFileSync(folder + "/data.json", "utf8"));

function write() {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render(data);
  return document.toBuffer({ compression: "DEFLATE", compressionOptions: { level: 6 } });
}

function perSecond(seconds) {
  const start = process.cpuUsage();
  let written = 0;
  for (;;) {
    write();
    written++;
    const { user, system } = process.cpuUsage(start);
    if (user + system >= seconds * 1e6) return (written * 1e6) / (user + system);
  }
}

if (mode === "once") {
  fs.writeFileSync(rest[0], write());
  console.log("VmHWM: " + process.resourceUsage().maxRSS + " kB");
} else {
  const [warmUp, rounds, seconds] = rest.map(Number);
  perSecond(warmUp);
  const all = Array.from({ length: rounds }, () => perSecond(seconds)).sort((a, b) => a - b);
  const middle = all[Math.floor(rounds / 2)];
  console.log(`docxtemplater: ${middle.toFixed(1)} documents/s [${all[0].toFixed(1)} to ${all[rounds - 1].toFixed(1)}], ${write().length} bytes`);
}
