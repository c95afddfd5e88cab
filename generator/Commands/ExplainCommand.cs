using System.CommandLine;
using System.Text.Json;
using SiteBuilder.Checks;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary><c>explain</c>: what a rule looks for, why, how it goes wrong and right, and where the law says so.</summary>
internal sealed class ExplainCommand : ProgramCommand
{
    private readonly Operand code = new(new("编号", "CODE"), new("规则编号，如 GK103", "the code of a rule, like GK103")) { Arity = ArgumentArity.ZeroOrOne };
    private readonly Flag all = new("--all", new("列出所有规则", "list every rule"));

    public override string Name => "explain";

    public override Text Purpose => new("说明一条校验规则：查什么、为什么、错例与正例、依据", "explain a rule: what, why, a wrong and a right case, the source");

    public override IReadOnlyList<Operand> Operands => [code];

    public override IReadOnlyList<Option> Options => [all];

    public override int Run(Call call)
    {
        if (call.Has(all) == call.Value(code) is not null)
        {
            throw new UserException(new("请写一个规则编号（如 GK103），或者用 --all 列出所有规则。", "Name one rule (like GK103), or list all of them with --all."));
        }
        if (call.Value(code) is { } typed) Explain(Find(typed), call);
        else List(call);
        return 0;
    }

    private static Rule Find(string typed)
    {
        string wanted = typed.Trim().ToUpperInvariant();
        var known = RuleCatalogue.All.FirstOrDefault(rule => rule.Code == wanted);
        if (known is not null) return known;
        var nearest = Nearest.Suggestion(wanted, RuleCatalogue.All.Select(rule => rule.Code));
        throw new UserException(new($"没有规则「{typed}」。{nearest.Zh}sitebuilder explain --all 列出所有规则。", $"There is no rule “{typed}”.{nearest.En} sitebuilder explain --all lists them."));
    }

    private static void Explain(Rule rule, Call call)
    {
        if (call.WantsJson) JsonResult.Write(call.Terminal, json => RuleText.WriteMembers(json, rule, call.Language));
        else call.Terminal.Results.Write(RuleText.Of(rule, call.Language, call.Terminal.Width ?? RuleText.Columns));
    }

    private static void List(Call call)
    {
        if (call.WantsJson)
        {
            JsonResult.Write(call.Terminal, json => WriteAll(json, call.Language));
            return;
        }
        foreach (var rule in RuleCatalogue.All) call.Terminal.Results.WriteLine(RuleText.Line(rule, call.Terminal));
        int count = RuleCatalogue.All.Count;
        call.Terminal.Result(new($"共 {count} 条规则；sitebuilder explain 编号 说明其中一条。", $"{count} rules; sitebuilder explain CODE explains one of them."));
    }

    private static void WriteAll(Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray("rules");
        foreach (var rule in RuleCatalogue.All)
        {
            json.WriteStartObject();
            RuleText.WriteMembers(json, rule, language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
