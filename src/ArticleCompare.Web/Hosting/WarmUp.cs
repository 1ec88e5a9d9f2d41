using System.Globalization;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Engine.Text;
using ArticleCompare.Storage.Stories;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ArticleCompare.Web.Hosting;

/// <summary>
/// What the first reader and the first upload would wait for, done once the site listens: it asks itself for the list of stories and
/// for the story changed last, and compares four short articles, which loads lexicon and language models.
/// </summary>
internal sealed partial class WarmUp(IServer server, IHostApplicationLifetime lifetime, StoryStore store, ILogger<WarmUp> log) : BackgroundService
{
    private static readonly (string Language, string Text)[] sample =
    [
        ("de", "Der Zug fährt nicht um 9 Uhr, sagte Anna Kern."), ("en", "The train does not leave at 9, said Anna Kern."),
        ("fr", "Le train ne part pas à 9 heures, a dit Anna Kern."), ("id", "Kereta tidak berangkat pukul 9, kata Anna Kern."),
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ListeningAsync(stoppingToken);
            await ReadPagesAsync(stoppingToken);
            // not waited for when the program stops meanwhile
            await Task.Run(LoadEngine, stoppingToken).WaitAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped before it was warm.
        }
#pragma warning disable CA1031 // the first reader waits then, that is all
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailed(e);
        }
    }

    /// <summary>Where the site answers on this machine without encryption; null when it does not.</summary>
    /// <param name="addresses">As the server listens: the host may stand for any.</param>
    public static Uri? OwnAddress(IEnumerable<string> addresses) => addresses.Select(BindingAddress.Parse)
        .Where(a => a.Scheme == "http" && !a.IsUnixPipe && !a.IsNamedPipe)
        .Select(a => new UriBuilder(a.Scheme, a.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : a.Host, a.Port).Uri)
        .FirstOrDefault();

    private Task ListeningAsync(CancellationToken cancellationToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(listening.SetResult);
        return listening.Task.WaitAsync(cancellationToken);
    }

    private async Task ReadPagesAsync(CancellationToken cancellationToken)
    {
        if (server.Features.Get<IServerAddressesFeature>() is not { } listening || OwnAddress(listening.Addresses) is not { } address)
        {
            return;
        }
        // no proxy between the site and itself
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = address };
        await http.GetByteArrayAsync(new Uri("/", UriKind.Relative), cancellationToken);
        if ((await store.ListAsync(cancellationToken)).FirstOrDefault(s => s.Figures is not null) is { } story)
        {
            await http.GetByteArrayAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"/stories/{story.Id}"), UriKind.Relative), cancellationToken);
        }
    }

    private static void LoadEngine()
    {
        LanguageDetector.Detect(sample[0].Text);
        Comparer.Compare([.. sample.Select(s => new Article
        {
            Key = s.Language,
            Language = s.Language,
            Text = s.Text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, s.Text.Length))],
        })]);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first page was not prepared")]
    private partial void LogFailed(Exception e);
}
