using System.CommandLine;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>
/// A command of the program. A command is one file: a sealed class with a parameterless constructor below this type is found
/// by itself, parsed, and stands in the help.
/// </summary>
internal abstract class ProgramCommand
{
    public abstract string Name { get; }

    /// <summary>One sentence for the help.</summary>
    public abstract Text Purpose { get; }

    /// <summary>What stands after the command's name, in this order: <see cref="Operand"/>s, or one <see cref="OperandList"/>.</summary>
    public virtual IReadOnlyList<Argument> Operands => [];

    /// <summary>The options of this command alone: <see cref="Flag"/> and <see cref="Valued"/>.</summary>
    public virtual IReadOnlyList<Option> Options => [];

    /// <summary>Does the work.</summary>
    /// <returns>0: done; 1: errors were found, or something differs.</returns>
    /// <exception cref="UserException">It could not run: exit code 2.</exception>
    public abstract int Run(Call call);
}
