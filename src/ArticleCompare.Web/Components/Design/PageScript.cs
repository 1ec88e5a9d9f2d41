using Microsoft.JSInterop;

namespace ArticleCompare.Web.Components.Design;

/// <summary>
/// A script of wwwroot (an ES module) that a component uses while it is on the page. Somebody may leave while the script is
/// still on its way, or the connection may break: calls that come too late do nothing, so that the next page is not harmed.
/// </summary>
/// <param name="js">The browser.</param>
/// <param name="asset">Address of the script, with its fingerprint.</param>
public sealed class PageScript(IJSRuntime js, string asset) : IAsyncDisposable
{
    private Task<IJSObjectReference>? loading;
    private bool gone;

    /// <summary>Calls a function that the script exports; the first call loads the script.</summary>
    public async Task CallAsync(string function, params object?[] arguments)
    {
        if (gone)
        {
            return;
        }
        try
        {
            var module = await (loading ??= js.InvokeAsync<IJSObjectReference>("import", "./" + asset).AsTask());
            if (!gone)
            {
                await module.InvokeVoidAsync(function, arguments);
            }
        }
        // Left meanwhile: the script was let go, or did not find its element any more.
        catch (Exception e) when (IsLoss(e) || (gone && e is (ObjectDisposedException or JSException)))
        {
        }
    }

    /// <summary>Lets the script go, without waiting for one that has not arrived.</summary>
    public async ValueTask DisposeAsync()
    {
        gone = true;
        if (loading is not { IsCompletedSuccessfully: true } loaded)
        {
            return;
        }
        try
        {
            await (await loaded).DisposeAsync();
        }
        catch (Exception e) when (IsLoss(e))
        {
        }
    }

    // The page is gone and the script with it, or it did not answer in time.
    private static bool IsLoss(Exception e) => e is JSDisconnectedException or OperationCanceledException;
}
