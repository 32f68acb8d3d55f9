using System.Reflection;
using System.Reflection.Emit;

namespace BackBot.Tests.Architecture;

/// <summary>What a compiled type names: in its shape, and in the bodies of its methods.</summary>
static class TypeReferences
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Types in bases, interfaces, fields and signatures.</summary>
    public static IEnumerable<Type> OfShape(Type type)
    {
        var named = type.GetInterfaces().Append(type.BaseType!).Where(one => one is not null)
            .Concat(type.GetFields(Own).Select(field => field.FieldType))
            .Concat(Methods(type).SelectMany(Signature))
            .Concat(Methods(type).SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []));
        return named.SelectMany(Unfold);
    }

    /// <summary>Every member and type that the bodies of its methods name.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) => Methods(type).SelectMany(method => Tokens(method).Select(token => Resolve(method, token)));

    /// <summary>The types behind a member: who declares it, and what its signature holds.</summary>
    public static IEnumerable<Type> Types(MemberInfo member)
    {
        var named = member switch
        {
            Type type => [type],
            FieldInfo field => [field.FieldType],
            MethodBase method => Signature(method).Concat(method.IsGenericMethod ? method.GetGenericArguments() : []),
            _ => Enumerable.Empty<Type>(),
        };
        return named.Append(member.DeclaringType!).Where(one => one is not null).SelectMany(Unfold);
    }

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own));

    private static IEnumerable<Type> Signature(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method is MethodInfo info ? [info.ReturnType] : []);

    private static IEnumerable<Type> Unfold(Type type)
    {
        if (type.HasElementType) return Unfold(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold).Append(type) : [type];
    }

    private static MemberInfo Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null)!;

    /// <summary>The metadata tokens in a method's body.</summary>
    private static IEnumerable<int> Tokens(MethodBase method)
    {
        byte[] il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        int at = 0;
        while (at < il.Length)
        {
            short value = il[at] == 0xFE ? (short)(0xFE00 | il[at + 1]) : il[at];
            var code = OpCodesByValue[value];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(il, at);
            at += OperandSize(code, il, at);
        }
    }

    private static int OperandSize(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
