using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>How the table is looked at: columns, direction of writing, magnified, by keyboard alone.</summary>
public sealed class TableViewTests(AppAndBrowser app)
{
    [Fact]
    public async Task A_column_is_hidden_shown_and_moved()
    {
        var page = await app.OpenAsync("/stories/1?base=en");
        await OpenMenuAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Hide fr" }).ClickAsync();
        await Expect(page.Locator("[data-column-head]")).ToHaveTextAsync([Text("English"), Text("German"), Text("Indonesian")]);
        await OpenMenuAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Move id to the left" }).ClickAsync();
        await Expect(page.Locator("[data-column-head]")).ToHaveTextAsync([Text("English"), Text("Indonesian"), Text("German")]);
        await OpenMenuAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Show fr" }).ClickAsync();
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(4);
        await page.ReloadAsync();
        await Expect(page.Locator("[data-column-head]").Nth(1)).ToContainTextAsync("Indonesian");
        await page.Context.CloseAsync();

        Task OpenMenuAsync() => page.Locator(".view summary").First.ClickAsync();
        static System.Text.RegularExpressions.Regex Text(string language) => new(language);
    }

    [Fact]
    public async Task An_article_in_Arabic_is_written_from_the_right()
    {
        var story = await UploadedStory.AddAsync(
            app,
            UploadedStory.HarbourEnglish.Replace("Lindwik", "Marsa Noor", StringComparison.Ordinal),
            """
            ميناء مرسى نور يبقى مغلقا

            يبقى الميناء القديم في مرسى نور مغلقا للإصلاح حتى 14 مارس.

            تدفع المدينة 4 ملايين يورو لرصيف جديد.

            شكرت رئيسة البلدية آنا بيرغ الغواصين.
            """);
        var page = await app.OpenAsync(story.Path);
        var arabic = page.Locator("td p").Filter(new() { HasTextString = "الميناء القديم" }).First;
        await Expect(arabic).ToHaveCSSAsync("direction", "rtl");
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 1280);
        await page.GetByRole(AriaRole.List, new() { Name = "Read the articles" }).GetByRole(AriaRole.Link).Last.ClickAsync();
        await page.WaitForURLAsync("**/articles/**");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/stories/1")]
    [InlineData("/stories/1/overview")]
    [InlineData("/stories/1/side-by-side")]
    [InlineData("/articles/1")]
    [InlineData("/upload")]
    public async Task At_twice_the_size_nothing_is_cut_off(string path)
    {
        // 200 % on a window of 1280 pixels leaves 640 of them to the page.
        var page = await app.OpenAsync(path, width: 640, height: 400);
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 640);
        // Every control of the page can be brought into sight.
        var hidden = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("main :is(a, button, input, select)")]
              .filter(e => e.checkVisibility() && !e.closest("svg, .visually-hidden, details:not([open])") && e.tabIndex >= 0)
              .filter(e => { e.scrollIntoView({ block: "center", inline: "nearest" }); const b = e.getBoundingClientRect(); return b.left < -1 || b.right > innerWidth + 1; })
              .map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(hidden);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task From_the_front_page_to_a_decision_by_keyboard_alone()
    {
        var story = await UploadedStory.AddAsync(
            app,
            UploadedStory.HarbourEnglish.Replace("Lindwik", "Osterby", StringComparison.Ordinal).Replace("4 million", "9 million", StringComparison.Ordinal),
            UploadedStory.HarbourGerman.Replace("Lindwik", "Osterby", StringComparison.Ordinal));
        var page = await app.OpenAsync("/");
        await TabToAsync("The harbour of Osterby stays closed");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**" + story.Path + "**");
        await Expect(page.Locator("html[data-keys]")).ToBeAttachedAsync();
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tr.detail")).ToContainTextAsync("The numbers are not the same.");
        await TabToAsync("Dismiss here");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Difference dismissed");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator("tr[data-row] .badge").First).ToContainTextAsync("Number");
        await page.Context.CloseAsync();

        async Task TabToAsync(string text)
        {
            for (var i = 0; i < 80; i++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<bool>("text => document.activeElement.textContent.trim() === text", text))
                {
                    return;
                }
            }
            Assert.Fail($"\"{text}\" is not reached with the tabulator.");
        }
    }

    [Fact]
    public async Task The_arrows_go_from_word_to_word_and_say_the_counterparts()
    {
        var page = await app.OpenAsync("/stories/1?base=en&order=text");
        await Expect(page.Locator("html[data-keys]")).ToBeAttachedAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("[data-words-live]")).ToContainTextAsync("=");
        Assert.True(await page.EvaluateAsync<int>("() => CSS.highlights.get('lit').size") >= 2);
        Assert.Equal(1, await page.EvaluateAsync<int>("() => CSS.highlights.get('current').size"));
        var first = await page.Locator("[data-words-live]").InnerTextAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("[data-words-live]")).Not.ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.Locator("[data-words-live]")).ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("j");
        await page.WaitForFunctionAsync("() => CSS.highlights.get('lit').size === 0");
        await page.Context.CloseAsync();
    }
}
