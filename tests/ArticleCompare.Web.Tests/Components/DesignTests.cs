using ArticleCompare.Web.Components.Design;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Components;

public sealed class DesignTests : ComponentTest
{
    [Fact]
    public void A_button_acts_and_a_disabled_one_does_not()
    {
        var clicks = 0;
        var button = Render<Button>(p => p.AddChildContent("Save").Add(b => b.Kind, ButtonKind.Primary).Add(b => b.OnClick, () => clicks++));
        button.Find("button.primary[type=button]").Click();
        Assert.Equal(1, clicks);
        button.Render(p => p.Add(b => b.Disabled, true));
        Assert.True(button.Find("button").HasAttribute("disabled"));
    }

    [Theory]
    [InlineData("button", true)]
    [InlineData("submit", false)]
    public void What_the_server_listens_to_waits_until_the_page_is_connected(string type, bool waits)
    {
        SetRendererInfo(new RendererInfo("Static", false));
        Assert.Equal(waits, Render<Button>(p => p.AddChildContent("Save").Add(b => b.Type, type)).Find("button").HasAttribute("disabled"));
        Assert.True(Render<LiveFields>(p => p.AddChildContent("<input />")).Find("fieldset").HasAttribute("disabled"));
        SetRendererInfo(new RendererInfo("Server", true));
        Assert.False(Render<Button>(p => p.AddChildContent("Save").Add(b => b.Type, type)).Find("button").HasAttribute("disabled"));
        Assert.False(Render<LiveFields>(p => p.AddChildContent("<input />")).Find("fieldset").HasAttribute("disabled"));
    }

    [Fact]
    public void A_chip_is_a_link_that_says_whether_it_is_chosen()
    {
        var chip = Render<Chip>(p => p.Add(c => c.Text, "Missing").Add(c => c.Href, "stories/1?filter=missing").Add(c => c.Count, 1234).Add(c => c.Selected, true));
        Assert.Equal("stories/1?filter=missing", chip.Find("a").GetAttribute("href"));
        Assert.Equal("true", chip.Find("a").GetAttribute("aria-current"));
        Assert.Equal("1,234", chip.Find(".count").TextContent);
    }

    [Fact]
    public void A_dialog_has_a_name_shows_its_content_when_open_and_tells_when_closed()
    {
        var closed = 0;
        var dialog = Render<Dialog>(p => p.Add(d => d.Title, "Keyboard").Add(d => d.Open, true).AddChildContent("<p>inside</p>").Add(d => d.OnClose, () => closed++));
        Assert.Equal("Keyboard", dialog.Find("#" + dialog.Find("dialog").GetAttribute("aria-labelledby")).TextContent);
        Assert.Equal("inside", dialog.Find(".body p").TextContent);
        dialog.Find("button[aria-label=Close]").Click();
        Assert.Equal(1, closed);
        dialog.Render(p => p.Add(d => d.Open, false));
        Assert.Empty(dialog.FindAll(".body p"));
    }

    [Fact]
    public void A_toast_offers_its_action_once()
    {
        var undone = 0;
        var toasts = Render<Toasts>();
        var list = Services.GetRequiredService<ToastList>();
        list.Show("Dismissed", "Undo", () =>
        {
            undone++;
            return Task.CompletedTask;
        });
        toasts.WaitForElement(".toast button").Click();
        Assert.Equal(1, undone);
        toasts.WaitForAssertion(() => Assert.Empty(toasts.FindAll(".toast")));
    }

    [Fact]
    public void A_newer_toast_takes_the_place_of_the_one_before_also_of_its_like()
    {
        var toasts = Render<Toasts>();
        var list = Services.GetRequiredService<ToastList>();
        foreach (var text in new[] { "Dismissed", "Row confirmed", "Row confirmed" })
        {
            list.Show(text, "Undo", Undo);
            toasts.WaitForAssertion(() => Assert.Equal(text, Assert.Single(toasts.FindAll(".toast > span")).TextContent));
        }

        static Task Undo() => Task.CompletedTask;
    }

    [Fact]
    public void A_menu_says_its_label_and_shows_its_text()
    {
        var menu = Render<Menu>(p => p.Add(m => m.Label, "Language").Add(m => m.Text, "EN").AddChildContent("<li><a href=\"x\">Deutsch</a></li>"));
        Assert.StartsWith("Language: EN", menu.Find("summary").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Single(menu.FindAll("ul a"));
    }

    [Fact]
    public void Tabs_are_links_and_one_is_the_current_page()
    {
        var tabs = Render<Tabs>(p => p.Add(t => t.Label, "Views").Add(t => t.Items, [new Tab("Table", "a", true), new Tab("Overview", "b", false)]));
        Assert.Equal("Table", Assert.Single(tabs.FindAll("a[aria-current=page]")).TextContent);
    }

    [Fact]
    public void Progress_has_a_label_and_may_be_unknown()
    {
        var bar = Render<ProgressBar>(p => p.Add(b => b.Text, "Comparing").Add(b => b.Value, 0.25));
        Assert.Equal(bar.Find("label").GetAttribute("for"), bar.Find("progress").Id);
        Assert.Equal("0.25", bar.Find("progress").GetAttribute("value"));
        bar.Render(p => p.Add(b => b.Value, null));
        Assert.False(bar.Find("progress").HasAttribute("value"));
    }

    [Fact]
    public void The_file_field_takes_several_files_and_has_a_label()
    {
        var drop = Render<FileDrop>(p => p.Add(d => d.Id, "f").Add(d => d.Name, "files").Add(d => d.Text, "Drop").Add(d => d.Hint, "Text"));
        var input = drop.Find("input[type=file][multiple][name=files]");
        Assert.Equal(input.Id, drop.Find("label").GetAttribute("for"));
    }

    [Fact]
    public void Every_icon_that_is_asked_for_exists() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Render<Icon>(p => p.Add(i => i.Name, "nonsense")));
}
