using System.Text;
using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

public sealed class MailTests
{
    private const string Text = "The bridge of Lakeside will be closed from Wednesday until Friday, and the ferry takes its place for free.";

    internal const string Saved = "Received: by relay\r\nFrom: =?utf-8?Q?J=C3=B6rg_Kern?= <j@kern.example>\r\nDate: Tue, 3 Jun 2025 09:14:00 +0200\r\nSubject: =?utf-8?B?QnLDvGNr?=\r\n =?utf-8?Q?e_gesperrt?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
        + $"--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{Text} {Text} {Text}=\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Other</p>\r\n--x--\r\n";

    [Theory]
    [InlineData("From: Ann Lee <ann@lakeside.example>\nSent: Tuesday, 3 June 2025 09:14\nTo: all\nSubject: Re: Bridge closed", "Dear all,", "Kind regards", "On 2 June 2025, Tom Ash wrote:")]
    [InlineData("Von: Ann Lee <ann@lakeside.example>\nGesendet: Dienstag, 3. Juni 2025 09:14\nAn: alle\nBetreff: AW: Bridge closed", "Liebe Leute,", "Viele Grüße", "Am 2. Juni 2025 schrieb Tom Ash:")]
    [InlineData("De : Ann Lee <ann@lakeside.example>\nEnvoyé : mardi 3 juin 2025 09:14\nÀ : tous\nObjet : RE: Bridge closed", "Bonjour,", "Cordialement", "Le 2 juin 2025, Tom Ash a écrit :")]
    public void A_copied_mail_gives_subject_sender_and_day_and_only_its_own_text(string head, string greeting, string signOff, string quoted)
    {
        var article = Reading.Article($"{head}\n\n{greeting}\n\n{Text}\n\n{signOff},\nAnn Lee\n\n{quoted}\n> When will it be closed?\n> Nobody knows.");
        Assert.Equal(("Bridge closed", "Ann Lee", new DateOnly(2025, 6, 3)), (article.Title, article.Author, article.Published));
        Assert.Equal(["Bridge closed", Text], article.Blocks.Where(b => b.IsContent).Select(article.Read));
    }

    [Fact]
    public void A_saved_mail_is_read_as_a_copied_one()
    {
        var article = Reading.Success(Encoding.ASCII.GetBytes(Saved)).Article;
        Assert.Equal(("Brücke gesperrt", "Jörg Kern", new DateOnly(2025, 6, 3)), (article.Title, article.Author, article.Published));
        Assert.DoesNotContain("Other", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_that_is_a_page_is_read_as_one()
    {
        var mail = $"From: News <n@lakeside.example>\r\nDate: Tue, 3 Jun 2025 09:14:00 +0200\r\nSubject: Bridge closed\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>{Text}</p></body></html>";
        var read = Reading.Success(Encoding.ASCII.GetBytes(mail));
        Assert.Equal((SourceFormat.Html, "Bridge closed"), (read.Format, read.Article.Title));
    }

    [Theory]
    [InlineData("View this email in your browser")]
    [InlineData("Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.")]
    [InlineData("Gérer mes préférences")]
    [InlineData("Berhenti berlangganan")]
    [InlineData("Mohon sebarkan ke grup lain")]
    public void What_stands_around_letters_and_chain_messages_has_a_cue(string line) => Assert.NotNull(Ingestion.Debris.CueList.Find(line));

    [Fact]
    public void A_report_that_begins_with_a_name_and_a_colon_is_no_mail() =>
        Assert.DoesNotContain(Reading.Article($"From: the sea to the mountains\n\n{Text}\n\n{Text.Replace("bridge", "road", StringComparison.Ordinal)}").Blocks, b => b.SetAsideFor == "mail");
}
