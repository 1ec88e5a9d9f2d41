using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleCompare.E2E;

/// <summary>The app as a process of its own on a free port, as a user starts it.</summary>
public sealed partial class RunningApp : IAsyncDisposable
{
    private readonly StringBuilder log = new();
    private readonly Process process;

    private RunningApp(string dataFolder, Process process)
    {
        DataFolder = dataFolder;
        this.process = process;
    }

    public Uri BaseUrl { get; private set; } = null!;

    public string DataFolder { get; }

    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    public void Note(string line)
    {
        lock (log)
        {
            log.AppendLine(line);
        }
    }

    /// <summary>E2E_WEB_DIR names a published folder to test instead of the build output.</summary>
    public static async Task<RunningApp> StartAsync(string dataFolder, params string[] more)
    {
        var dll = Environment.GetEnvironmentVariable("E2E_WEB_DIR") is { } published ? Path.Combine(published, "ArticleCompare.Web.dll") : AppAndBrowser.Meta("WebDll");
        var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [dll, "--urls", "http://127.0.0.1:0", "--data", dataFolder, .. more])
            {
                WorkingDirectory = dataFolder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        var app = new RunningApp(dataFolder, process);
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += OnLine;
        process.ErrorDataReceived += OnLine;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The app ended before it listened:\n" + app.Log));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        app.BaseUrl = new Uri(await listening.Task.WaitAsync(TimeSpan.FromSeconds(60)));
        return app;

        void OnLine(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is null)
            {
                return;
            }
            app.Note(e.Data);
            if (Listening().Match(e.Data) is { Success: true } match)
            {
                listening.TrySetResult(match.Groups[1].Value);
            }
        }
    }

    /// <summary>Until every sample story was compared.</summary>
    public async Task WaitForSamplesAsync()
    {
        using var http = new HttpClient { BaseAddress = BaseUrl };
        for (var tries = 0; tries < 240; tries++)
        {
            var page = await http.GetStringAsync(new Uri("/", UriKind.Relative));
            if (Cards().Count(page) >= 3 && !page.Contains("Comparing", StringComparison.Ordinal))
            {
                return;
            }
            await Task.Delay(250);
        }
        throw new TimeoutException("The samples were not compared:\n" + Log);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        // The runner shows it for a test that fails.
        TestContext.Current.TestOutputHelper?.WriteLine(Log);
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();

    [GeneratedRegex("<article class=\"card\"")]
    private static partial Regex Cards();
}
