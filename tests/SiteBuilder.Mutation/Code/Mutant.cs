using Mono.Cecil.Cil;

namespace SiteBuilder.Mutation.Code;

/// <summary>One small change of the compiled product: what stands at an instruction, and what would stand there instead.</summary>
/// <param name="Body">The method.</param>
/// <param name="At">The instruction that is replaced.</param>
/// <param name="Kind">What is changed, in Chinese words.</param>
/// <param name="Instead">The instructions that take its place.</param>
internal sealed record Mutant(MethodBody Body, Instruction At, string Kind, IReadOnlyList<Instruction> Instead)
{
    /// <summary>The folder of the product: Forms or Checks.</summary>
    public required string Folder { get; init; }

    /// <summary><c>Forms/Balance.cs:38</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The change in the words of the source, as far as they can be told.</summary>
    public required string Detail { get; init; }
}
