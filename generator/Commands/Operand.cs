using System.CommandLine;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>What the help says about an option or operand.</summary>
internal interface IWorded
{
    Text Purpose { get; }

    /// <summary>What stands for the value in the help (文件夹, 机关); empty for a flag.</summary>
    Text Placeholder { get; }
}

/// <summary>A value that stands without a name after the command; required unless its arity says otherwise.</summary>
internal sealed class Operand(Text word, Text purpose) : Argument<string>(word.En), IWorded
{
    public Text Purpose => purpose;

    public Text Placeholder => word;
}

/// <summary>Values that stand without a name after the command, one or more.</summary>
internal sealed class OperandList : Argument<string[]>, IWorded
{
    public OperandList(Text word, Text purpose) : base(word.En)
    {
        Placeholder = word;
        Purpose = purpose;
        Arity = ArgumentArity.OneOrMore;
    }

    public Text Purpose { get; }

    public Text Placeholder { get; }
}

/// <summary>An option that is given or not.</summary>
internal sealed class Flag : Option<bool>, IWorded
{
    public Flag(string name, Text purpose, params string[] aliases) : base(name, aliases)
    {
        Purpose = purpose;
        Arity = ArgumentArity.Zero; // else the word after it would be read as yes or no
    }

    public Text Purpose { get; }

    public Text Placeholder => Text.Same("");
}

/// <summary>An option with a value.</summary>
internal sealed class Valued : Option<string>, IWorded
{
    public Valued(string name, Text placeholder, Text purpose) : base(name)
    {
        Purpose = purpose;
        Placeholder = placeholder;
        Arity = ArgumentArity.ExactlyOne;
    }

    public Text Purpose { get; }

    public Text Placeholder { get; }

    /// <summary>True where the option may stand without its value.</summary>
    public bool ValueIsOptional
    {
        get => Arity.MinimumNumberOfValues == 0;
        init => Arity = value ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne;
    }

    /// <summary>The only values allowed; empty where any is.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
