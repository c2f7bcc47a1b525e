using System.Globalization;

namespace Yuezhang.Rules.Deduction;

/// <summary>What stands at one place of an atom: a symbol, or a variable of the rule. Both are numbers; their names are the caller's.</summary>
internal readonly record struct Argument
{
    private Argument(int number, bool isVariable) => (Number, IsVariable) = (number, isVariable);

    /// <summary>The number of the symbol, or of the variable within its rule.</summary>
    public int Number { get; }

    /// <summary>Whether it is a variable.</summary>
    public bool IsVariable { get; }

    /// <summary>A symbol.</summary>
    public static Argument Symbol(int number) => new(number, isVariable: false);

    /// <summary>A variable; the variables of a rule are numbered from 0.</summary>
    public static Argument Variable(int number) => new(number, isVariable: true);

    /// <summary>The symbol that it stands for under a binding of the variables.</summary>
    public int Under(ReadOnlySpan<int> binding) => IsVariable ? binding[Number] : Number;

    /// <summary><c>X0</c> for a variable, <c>7</c> for a symbol.</summary>
    public override string ToString() => (IsVariable ? "X" : "") + Number.ToString(CultureInfo.InvariantCulture);
}
