using System.Threading.Channels;
using Microsoft.Playwright;

namespace ArticleCompare.E2E;

/// <summary>Lets everything between a page and the server take longer, in the order it was sent.</summary>
internal static class SlowLine
{
    /// <param name="page">Not yet opened.</param>
    /// <param name="delay">One way; a call into the browser and its answer take two.</param>
    public static Task SlowDownAsync(this IPage page, TimeSpan delay) => page.RouteWebSocketAsync("**/_blazor**", socket =>
    {
        var server = socket.ConnectToServer();
        socket.OnMessage(Later(delay, frame => Forward(server, frame)));
        server.OnMessage(Later(delay, frame => Forward(socket, frame)));
    });

    private static void Forward(IWebSocketRoute to, IWebSocketFrame frame)
    {
        if (frame.Binary is { } bytes)
        {
            to.Send(bytes);
        }
        else
        {
            to.Send(frame.Text!);
        }
    }

    private static Action<IWebSocketFrame> Later(TimeSpan delay, Action<IWebSocketFrame> deliver)
    {
        var line = Channel.CreateUnbounded<(DateTime Due, IWebSocketFrame Frame)>();
        _ = Task.Run(async () =>
        {
            await foreach (var (due, frame) in line.Reader.ReadAllAsync())
            {
                var wait = due - DateTime.UtcNow;
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait);
                }
                deliver(frame);
            }
        });
        return frame => line.Writer.TryWrite((DateTime.UtcNow + delay, frame));
    }
}
