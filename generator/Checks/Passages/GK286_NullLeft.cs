using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A value that some other program failed to fill in: null, undefined, NaN, #REF!.</summary>
internal sealed class GK286_NullLeft : PassageCheck
{
    private static readonly WordFinder Words = new(["null", "NULL", "Null", "undefined", "NaN", "[object Object]", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NAME?"]);

    public override Rule Rule { get; } = new("GK286", Severity.Error,
        new("程序留下的空值", "A value that a program left empty"),
        new("null、undefined、NaN、#REF! 是别的程序没有取到值时留下的，读者看到的应是内容。", "null, undefined, NaN and #REF! are what a program leaves where it found no value; readers should see content."),
        new("国办秘函〔2019〕19号：政府网站检查的单项否决和扣分指标", "国办秘函〔2019〕19号: indicators of the inspection of government websites"),
        new Example("reports/minzheng/2024/report.md", "null可以直接办理高龄津贴认证。", "移动端可以直接办理高龄津贴认证。"));

    public override bool Concerns(string text, Lexicon lexicon) => Words.Finds(text);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        foreach (var (at, word) in Words.In(passage.Text))
        {
            bool isWord = !char.IsAsciiLetter(word[0]) || passage.IsIdentifier
                || (!IsPartOfWord(Chinese.At(passage.Text, at - 1)) && !IsPartOfWord(Chinese.At(passage.Text, at + word.Length)));
            if (!isWord) continue;
            yield return new Finding(Rule, passage.Place(at, word.Length), new(
                $"“{word}”是程序没有取到值时留下的，这里应写实际内容。", $"“{word}” was left by a program that found no value; write what belongs here."));
        }
    }

    private static bool IsPartOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/' or '@';
}
