#include "core/reading/mathssigns.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Signs = QHash<QString, QString>;

// "name sign name sign …"
Signs signsOf(const QString &pairs)
{
    const QStringList words = pairs.split(u' ', Qt::SkipEmptyParts);
    Signs signs;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        signs.insert(words.at(i), words.at(i + 1));
    return signs;
}

const Signs &commands()
{
    static const Signs signs =
        signsOf(u"alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ "
                "lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω "
                "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
                "times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ "
                "sim ∼ approx ≈ simeq ≃ cong ≅ equiv ≡ neq ≠ ne ≠ leq ≤ le ≤ geq ≥ ge ≥ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ propto ∝ "
                "rightarrow → to → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ uparrow ↑ "
                "downarrow ↓ longrightarrow ⟶ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ "
                "emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨ infty ∞ nabla ∇ partial ∂ sum ∑ prod ∏ int ∫ "
                "ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ dagger † prime ′ degree ° ldots … dots … cdots ⋯ mid ∣ parallel ∥ perp ⊥ "
                "langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ log log ln ln exp exp min min max max sin sin cos cos "
                "tan tan arg arg lim lim det det Pr Pr"_s);
    return signs;
}

const Signs &highSigns()
{
    static const Signs signs =
        signsOf(u"0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ − ⁻ = ⁼ ( ⁽ ) ⁾ a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ k ᵏ "
                "l ˡ m ᵐ n ⁿ o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ w ʷ x ˣ y ʸ z ᶻ β ᵝ γ ᵞ δ ᵟ φ ᵠ χ ᵡ ′ ′ ∗ * * * † †"_s);
    return signs;
}

const Signs &lowSigns()
{
    static const Signs signs = signsOf(u"0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ − ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ "
                                       "l ₗ m ₘ n ₙ o ₒ p ₚ r ᵣ s ₛ t ₜ u ᵤ v ᵥ x ₓ β ᵦ γ ᵧ ρ ᵨ φ ᵩ χ ᵪ"_s);
    return signs;
}

QString allIn(const Signs &signs, const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const QString sign = signs.value(c);
        if (sign.isEmpty())
            return {};
        result += sign;
    }
    return result;
}

// Latin capitals of one alphabet beyond the basic plane; `exceptions` stood in Unicode before it.
QString capitals(const QString &text, char32_t first, const Signs &exceptions)
{
    QString result;
    for (const QChar c : text) {
        if (exceptions.contains(c))
            result += exceptions.value(c);
        else if (c >= u'A' && c <= u'Z')
            result += QString::fromUcs4(std::array{char32_t(first + (c.unicode() - u'A'))}.data(), 1);
        else
            result += c;
    }
    return result;
}

} // namespace

QString signOf(const QString &command)
{
    return commands().value(command);
}

QString raised(const QString &text)
{
    return allIn(highSigns(), text);
}

QString lowered(const QString &text)
{
    return allIn(lowSigns(), text);
}

QString doubleStruck(const QString &text)
{
    static const Signs early = signsOf(u"C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ"_s);
    return capitals(text, 0x1D538, early);
}

QString calligraphic(const QString &text)
{
    static const Signs early = signsOf(u"B ℬ E ℰ F ℱ H ℋ I ℐ L ℒ M ℳ R ℛ"_s);
    return capitals(text, 0x1D49C, early);
}

} // namespace Paperlark
