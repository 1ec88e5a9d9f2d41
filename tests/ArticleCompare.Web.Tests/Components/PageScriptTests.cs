using ArticleCompare.Web.Components.Design;
using Microsoft.JSInterop;

namespace ArticleCompare.Web.Tests.Components;

public sealed class PageScriptTests
{
    private readonly Browser browser = new();

    [Fact]
    public async Task A_script_is_loaded_once_and_called_in_order()
    {
        await using var script = new PageScript(browser, "a.js");
        browser.Loaded();
        await script.CallAsync("start", "x");
        await script.CallAsync("stop");
        Assert.Equal(["import ./a.js", "start x", "stop "], browser.Calls);
    }

    [Fact]
    public async Task What_was_left_while_its_script_was_on_the_way_is_not_begun()
    {
        var script = new PageScript(browser, "a.js");
        var call = script.CallAsync("start");
        await script.DisposeAsync();
        browser.Loaded();
        await call;
        Assert.Equal(["import ./a.js"], browser.Calls);
    }

    [Fact]
    public async Task A_call_after_leaving_does_nothing()
    {
        var script = new PageScript(browser, "a.js");
        browser.Loaded();
        await script.CallAsync("start");
        await script.DisposeAsync();
        await script.CallAsync("keep");
        Assert.Equal(["import ./a.js", "start ", "dispose"], browser.Calls);
    }

    [Fact]
    public async Task A_call_that_fails_because_its_element_went_with_the_page_harms_nobody()
    {
        var script = new PageScript(browser, "a.js");
        browser.Loaded();
        browser.Answer = new TaskCompletionSource();
        var call = script.CallAsync("start");
        await script.DisposeAsync();
        browser.Answer.SetException(new JSException("no element"));
        await call;
    }

    [Fact]
    public async Task A_fault_of_a_script_on_the_page_is_not_hidden()
    {
        var script = new PageScript(browser, "a.js");
        browser.Loaded();
        browser.Answer = new TaskCompletionSource();
        browser.Answer.SetException(new JSException("a fault"));
        await Assert.ThrowsAsync<JSException>(() => script.CallAsync("start"));
    }

    [Theory]
    [InlineData(typeof(JSDisconnectedException))]
    [InlineData(typeof(TaskCanceledException))]
    public async Task A_lost_connection_harms_nobody(Type loss)
    {
        var script = new PageScript(browser, "a.js");
        browser.Loaded();
        browser.Answer = new TaskCompletionSource();
        browser.Answer.SetException((Exception)Activator.CreateInstance(loss, "gone")!);
        await script.CallAsync("start");
        await script.DisposeAsync();
    }

    /// <summary>A browser that answers when the test lets it.</summary>
    private sealed class Browser : IJSRuntime
    {
        public List<string> Calls { get; } = [];

        public TaskCompletionSource<IJSObjectReference> Loading { get; } = new();

        public TaskCompletionSource? Answer { get; set; }

        public void Loaded() => Loading.SetResult(new Module(this));

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            Calls.Add($"{identifier} {string.Join(' ', args ?? [])}");
            return (TValue)await Loading.Task;
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);
    }

    private sealed class Module(Browser browser) : IJSObjectReference
    {
        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            browser.Calls.Add($"{identifier} {string.Join(' ', args ?? [])}");
            await (browser.Answer?.Task ?? Task.CompletedTask);
            return default!;
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);

        public async ValueTask DisposeAsync()
        {
            browser.Calls.Add("dispose");
            if (browser.Answer?.Task is { IsFaulted: true } lost)
            {
                await lost;
            }
        }
    }
}
