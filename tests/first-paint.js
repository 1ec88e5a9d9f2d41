// How soon a page of a running app is seen: milliseconds from the request to the first byte, to the first text on the screen
// and to the end of parsing, of Chromium with a warm cache on an otherwise idle machine. Needs the build output of the browser tests.
//   tests/ArticleCompare.E2E/bin/Release/net10.0/.playwright/node/linux-x64/node tests/first-paint.js ADDRESS/stories/N [TIMES]
const path = require("path");
const { chromium } = require(path.join(__dirname, "ArticleCompare.E2E/bin/Release/net10.0/.playwright/package"));

const [address, times = "12"] = process.argv.slice(2);
const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync", "--disable-dev-shm-usage"];
const ready = page => page.waitForSelector("main[data-interactive]", { state: "attached" });

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.E2E_CHROMIUM ?? "/usr/bin/chromium", args });
  const loads = [];
  for (let i = 0; i < Number(times); i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    // Another page brings styles and scripts; then everything rests.
    await page.goto(new URL("/dictionary", address).href);
    await ready(page);
    await page.waitForTimeout(2000);
    await page.goto(address);
    await ready(page);
    loads.push(await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation");
      const paint = performance.getEntriesByName("first-contentful-paint")[0];
      return { "first byte": navigation.responseStart, "first text": paint.startTime, parsed: navigation.domContentLoadedEventEnd };
    }));
    await context.close();
  }
  for (const what of Object.keys(loads[0])) {
    const sorted = loads.map(load => Math.round(load[what])).sort((a, b) => a - b);
    console.log(`${what.padEnd(10)} median ${sorted[sorted.length >> 1]}, ${sorted[0]} to ${sorted.at(-1)} ms`);
  }
  await browser.close();
})();
