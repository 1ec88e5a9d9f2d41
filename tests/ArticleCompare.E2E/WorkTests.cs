using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>Deciding in the table, with the pointer and the keyboard. Each test works on a story of its own.</summary>
public sealed class WorkTests(AppAndBrowser app)
{
    [Fact]
    public async Task A_confirmed_row_says_so_at_once_on_another_open_page_and_undo_takes_it_back()
    {
        var story = await UploadedStory.AddAsync(app, UploadedStory.HarbourEnglish, UploadedStory.HarbourGerman);
        var page = await app.OpenAsync(story.Path);
        var other = await app.OpenAsync(story.Path);
        await page.Locator("tr[data-row] a.number").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm row" }).ClickAsync();
        await Expect(other.Locator("tr[data-row]").First).ToContainTextAsync("confirmed");
        await page.Locator("[data-undo]").ClickAsync();
        await Expect(other.Locator("tr[data-row]").First).Not.ToContainTextAsync("confirmed");
        await page.Locator("[data-redo]").ClickAsync();
        await Expect(other.Locator("tr[data-row]").First).ToContainTextAsync("confirmed");
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task Rows_are_gone_through_confirmed_and_undone_by_keyboard()
    {
        var story = await UploadedStory.AddAsync(app, UploadedStory.OrchestraEnglish, UploadedStory.OrchestraGerman);
        var page = await app.OpenAsync(story.Path);
        await Expect(page.Locator("html[data-keys]")).ToBeAttachedAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator("tr[data-row]").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator("tr[data-row]").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator("tr[data-row]").First).ToContainTextAsync("confirmed");
        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("tr[data-row]").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator("tr[data-row]").First).Not.ToContainTextAsync("confirmed");
        var rows = await page.Locator("tr[data-row]").CountAsync();
        await page.Keyboard.PressAsync("m");
        await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(rows - 1);
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(rows);
        await page.Keyboard.PressAsync("b");
        await page.WaitForURLAsync("**base=**");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("next unconfirmed row");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_do_nothing_while_somebody_types()
    {
        var story = await UploadedStory.AddAsync(app, UploadedStory.GlacierEnglish, UploadedStory.GlacierGerman);
        var page = await app.OpenAsync(story.Path);
        await page.Locator("tr[data-row] a.number").First.ClickAsync();
        var comment = page.GetByPlaceholder("Comment");
        await comment.PressSequentiallyAsync("jam");
        await Expect(comment).ToBeFocusedAsync();
        await Expect(page.Locator("tr[data-row]").First).Not.ToContainTextAsync("confirmed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(page.Locator("tr[data-row]").First).ToContainTextAsync("1 comment");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_claim_is_taken_out_of_its_row_and_put_back()
    {
        var story = await UploadedStory.AddAsync(app, UploadedStory.TramEnglish, UploadedStory.TramGerman);
        var page = await app.OpenAsync(story.Path);
        var rows = page.Locator("tr[data-row]");
        await Expect(rows.First).ToBeVisibleAsync();
        var before = await rows.CountAsync();
        await page.Locator("tr[data-row]:has(td.is-said + td.is-said) a.number").First.ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Claims of this row" }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take out into a new row" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(before + 1);
        await page.Locator("[data-undo]").ClickAsync();
        await Expect(rows).ToHaveCountAsync(before);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_word_under_the_pointer_and_its_counterparts_light_up()
    {
        var page = await app.OpenAsync("/stories/1");
        await page.EvaluateAsync("""
            () => {
              const passage = [...document.querySelectorAll("[data-words]")].find(p => p.dataset.words.split(";").length > 3);
              const [start, length] = passage.dataset.words.split(";")[0].split(",").map(Number);
              const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
              let at = 0;
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (start < at + node.data.length) {
                  const range = document.createRange();
                  range.setStart(node, start - at);
                  range.setEnd(node, Math.min(node.data.length, start - at + length));
                  range.startContainer.parentElement.scrollIntoView({ block: "center" });
                  const box = range.getBoundingClientRect();
                  window.place = [box.x + box.width / 2, box.y + box.height / 2];
                  return;
                }
                at += node.data.length;
              }
            }
            """);
        var place = await page.EvaluateAsync<float[]>("() => window.place");
        await page.Mouse.MoveAsync(place[0], place[1]);
        await page.WaitForFunctionAsync("() => CSS.highlights.get('lit').size >= 2");
        await page.Mouse.MoveAsync(2, 2);
        await page.WaitForFunctionAsync("() => CSS.highlights.get('lit').size === 0");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_story_is_renamed_deleted_and_brought_back()
    {
        var story = await UploadedStory.AddAsync(app, UploadedStory.BakeryEnglish, UploadedStory.BakeryGerman);
        var page = await app.OpenAsync(story.Path);
        await page.Locator(".name summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename the story" }).ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("The quiet harbour");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The quiet harbour");
        await page.Locator(".name summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Stories" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "The quiet harbour" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button, new() { Name = "Undo" }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "The quiet harbour" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
