using System.Globalization;
using System.Reflection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ArticleCompare.E2E.AppAndBrowser))]

namespace ArticleCompare.E2E;

/// <summary>One app with the samples and one Chromium, for the whole test run.</summary>
public sealed class AppAndBrowser : IAsyncLifetime
{
    private IPlaywright? playwright;

    /// <summary>The app that most tests share; who changes much starts an own one.</summary>
    public RunningApp App { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>E2E_SHOTS names the folder that gets screenshots; the usual one lies beside the tests.</summary>
    public string Shots { get; } = Directory.CreateDirectory(Environment.GetEnvironmentVariable("E2E_SHOTS") ?? Path.Combine(AppContext.BaseDirectory, "shots")).FullName;

    /// <summary>E2E_DELAY: milliseconds that everything between page and server takes longer, one way, in all tests.</summary>
    private static TimeSpan Delay { get; } = TimeSpan.FromMilliseconds(int.Parse(Environment.GetEnvironmentVariable("E2E_DELAY") ?? "0", CultureInfo.InvariantCulture));

    public async ValueTask InitializeAsync()
    {
        App = await RunningApp.StartAsync(Directory.CreateTempSubdirectory("article-compare-e2e").FullName);
        Assertions.SetDefaultExpectTimeout(60_000);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("E2E_CHROMIUM") ?? "/usr/bin/chromium",
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--disable-features=PreloadTopChromeWebUI"],
        });
        await App.WaitForSamplesAsync();
    }

    /// <summary>A page in a browser of its own, so that cookies of other tests do not count.</summary>
    public async Task<IPage> OpenAsync(string path, RunningApp? app = null, int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light, string locale = "en-GB", TimeSpan? delay = null)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (app ?? App).BaseUrl.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = locale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        page.Console += (_, m) => (app ?? App).Note($"console {m.Type}: {m.Text}");
        page.PageError += (_, m) => (app ?? App).Note("pageerror: " + m);
        if ((delay ?? Delay) is var slow && slow > TimeSpan.Zero)
        {
            await page.SlowDownAsync(slow);
        }
        await page.GotoAsync(path);
        // The error page never becomes interactive: what failed may be the circuit.
        await Assertions.Expect(page.Locator(path == "/error" ? "main" : "main[data-interactive]")).ToBeAttachedAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }
        playwright?.Dispose();
        await App.DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(Shots, "app.log"), App.Log);
        Directory.Delete(App.DataFolder, recursive: true);
    }

    internal static string Meta(string key) =>
        typeof(AppAndBrowser).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
