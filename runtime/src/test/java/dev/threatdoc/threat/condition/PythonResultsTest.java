package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions without a model, generated at random, and what CPython 3.11 makes of them. */
class PythonResultsTest {

    private static final Models MODELS = Models.model().server("Web");

    private static final String RESULTS = """
            False 10 in [0, 0.1, 9007199254740992.0]
            False 'B' in 'a'
            False 2 < 0.5 > 1
            True  (-9007199254740992.0 <= 3) or not (0 * False <= 2.5)
            False 'B'.upper() in 'abc'
            False (-(0.5 * 0)) <= (sum((True, 0, 0, 0.5))) < ((True % 0.5) % 9007199254740993)
            False (+9007199254740993) // (2.5 - 3) >= 2 % (len((9007199254740992.0, 2)))
            True  (not (False not in (False, 9007199254740993))) and not ('HTTP' == 'B')
            False not len((9007199254740992.0, True)) < 2.5
            False 'a' < 'HTTP'
            True  len((2, 10, 0.1, 0)) not in [x * 1 for x in [7, 0.5] if x > 1]
            False (+(False - 3)) == 1 > True
            False not [x - True for x in [10, 0, 1] if x > 1]
            True  (9007199254740992.0 + 2) % 0.5 < max(9007199254740992.0 - 0, 1 * 0.1)
            False 0.1 in (9007199254740992.0, 2.5)
            True  'a'.upper() not in ('B'.upper() if 9007199254740993 >= 1 else 'ab')
            False ((3 / 9007199254740993) % (2.5 - 7)) <= 7 < (+(1 - 3))
            True  (7 % 7) // (2 + 2) not in (7, 10, True, 9007199254740992.0)
            False not (3, True)
            False 2 * 10 == (0.5 - 10) % 10
            False 0.5 not in (2, 9007199254740993, 0.5)
            True  any(x >= ((+0.5) - (10 + False)) for x in [9007199254740992.0, 10, 7] if x)
            True  all(x >= (sum((False, True, 0.1, False))) for x in (9007199254740992.0, 7))
            False True - (True // 2.5) <= 0.5 * 0.5
            True  +0.1 > 0
            True  2.5 >= -(False / 9007199254740992.0)
            False ((7 if False else 2)) * ((0.5 if True else 9007199254740992.0)) < 0.5
            False not [x + 2 for x in (2.5, 2, 7) if x]
            False -(0 % 2.5) < +(-3)
            True  0.5 != (+9007199254740993) + False
            True  9007199254740992.0 > sum([x * True for x in [10, 7, 1]])
            False (7 / 7) / 10 < 0.1 - (-0)
            True  0.1 != 2
            False True < True
            False (1 - 1 != +False) and (False >= 0)
            False +0 != (10 % 3) % (0.1 * 2.5)
            False (3, 9007199254740993) == (1, 10, 2.5, 9007199254740992.0)
            True  (7 - 9007199254740993) // 0.1 <= -2.5
            True  0.5 != 2.5
            False all(x >= 9007199254740992.0 for x in (0.1, 0, 1) if x != 1)
            True  'abc' != ('' if (False) or (False) else ('a' if False else 'a'))
            True  2 > 1
            False 'abc' == 'B'
            False (+(0.1 // 9007199254740993)) == (+10) < 2
            False 9007199254740993 <= (-0.1) != 0.1
            True  (+9007199254740992.0) - 0 < +(9007199254740992.0 / 0.5)
            False 1 < (-7) + (min([9007199254740993, 0.5, 7, 9007199254740992.0]))
            False 'a'.upper() in 'abc'
            True  not all(x == (-False) for x in (2, 1, 2, 10))
            False not (9007199254740993 * 10 > 0.5)
            False 9007199254740992.0 < True
            True  -(2 - True) < 0.1 / 0.5
            False all(x == ((len((True, 2, 2.5))) - (7 // 3)) for x in [0, 2.5, True, 2] if x)
            False 'abc'.upper() in 'ab'
            False (0.5, 1, 7, 10) == (0, 0, 2, False)
            False '' >= 'HTTP'
            False ('B' if 2.5 < 0.1 else 'a') not in 'a'.lower()
            True  'ab' >= 'HTTP'
            True  not ('' not in 'ab')
            False 10 >= (max(7, 9007199254740993)) * 1
            False (('B' if False else '') if 0.5 < False <= 3 else ('a' if False else 'abc')) in 'a'
            True  (+0.1) + 9007199254740993 != (0.1 / 3) - 9007199254740993
            False all(x < True for x in [9007199254740992.0, 2, False, False] if x)
            True  0.5 % (True * 10) != sum((0.1, 9007199254740993, False))
            False 0.1 <= ((+10) + 7) <= 0
            False 'HTTP'.upper() < 'HTTP'
            False any(x < ((+2) + (-9007199254740992.0)) for x in [x - 7 for x in (3, 2, True, 10)] if x)
            True  (9007199254740992.0 // 2.5) / (10 // 2) not in (9007199254740993, False, 0, 9007199254740993)
            False any(x < 0 for x in [2.5, 0, 0.5] if x)
            False 10 in (True, 3, 2, True)
            True  1 >= +(2.5 / 7)
            False (0.1 == 3 - 10) and not ((-0) == (+0.1) > ((7 if True else 2)))
            False 0 - (+0.5) in (10, 10, 3, 3)
            False not 9007199254740992.0
            False +(0 + 0.5) < -(1 // 2.5)
            True  'HTTP' not in 'ab'
            False not [x + 7 for x in [x + 2 for x in [9007199254740993, True, 1] if x] if x]
            True  -(0.5 + 3) > (-1) * 7
            True  all(x >= False for x in (True, 2) if x)
            False 3 == 9007199254740992.0 <= (9007199254740992.0 * (+7))
            True  0.5 != (0 % 3) - (1 // 0.1)
            True  2.5 != 9007199254740993
            True  'B' not in 'HTTP'
            False (True - False in [x * 0 for x in (7, 9007199254740993, 0.1) if x]) and (9007199254740992.0 < 2)
            True  'HTTP' >= 'ab'.upper()
            False 0.5 < 0 / (-2.5)
            False ((10 + 9007199254740992.0) + 0.5) == 9007199254740993 > ((10 + 2.5) * 0.5)
            True  'ab' >= 'abc'.upper()
            False False == True > (-0)
            False any(x < (-(max(False, 9007199254740992.0))) for x in (9007199254740993, 2, True) if x)
            True  (9007199254740993 + True) - True >= (-1) // 1
            False all(x >= 2 for x in [False, 9007199254740992.0, 0.1])
            True  (2.5 / 9007199254740993) * (+0.1) != (0.5 * 0.5) - (1 - 1)
            True  0.1 > False
            False (9007199254740993 + 9007199254740992.0) - (len((0, 10))) <= 9007199254740993
            False 'ab' == 'abc'.lower()
            True  not 10 == 1
            True  not 'abc' == 'HTTP'.lower()
            False min((1, 10, True, 0.1)) in (1, 0, 3, 1)
            True  (-2) * False in [1, 3, 0]
            False (not 9007199254740992.0 >= 0.5) and not (10 >= sum((10, 10, 2)))
            True  all(x < (sum((7, 7, 0))) for x in (0.5, 2.5, False) if x)
            False -(+10) in [x + 2 for x in (2.5, 2, False, 9007199254740992.0) if x]
            True  any(x >= False for x in (2, 9007199254740992.0) if x)
            True  +(-2.5) <= 0
            False (2 / 9007199254740993) <= ((-9007199254740993 if not True else 3 % 10)) != (+(3 - False))
            False 2 < min([x * False for x in [3, 7] if x])
            True  not (9007199254740993 // 2 <= 3 // True)
            True  not '' not in 'ab'
            False 'B' in 'abc'.lower()
            False not (3, False)
            True  +(9007199254740992.0 // 9007199254740992.0) not in (2, 9007199254740992.0, 9007199254740993)
            False any(x >= 2.5 for x in [0, False, 0.1, 0] if x)
            True  (10, 0.1) != (9007199254740993, 0.1, 9007199254740992.0, 9007199254740993)
            False (7 / 9007199254740992.0) * (0.5 - 2.5) > +10
            False (2 < 2 - 9007199254740993) or (not 3)
            False False >= min((1, 2))
            False not ((2.5 % 0.5) < 3 < (sum([2, 2, False, 0.5])))
            True  (-True) < (+0) != ((2.5 * 9007199254740993) + (0.5 * 3))
            True  -(True - 0.1) != max(-7, 0)
            False any(x == 0.1 for x in (10, True, 9007199254740992.0, 0))
            False not [0, 9007199254740992.0, 9007199254740993, 0.1]
            False all(x == ((7 // 1) - (False + 7)) for x in (True, 3) if x != 1)
            True  7 > +False
            True  (not (0.1 + 0)) or not (9007199254740993 > sum([9007199254740992.0, 2.5]))
            False 10 < ((0 if all(x == 0.1 for x in [7, 2.5, 0.1, 0.5] if x) else 10)) > 0.1
            True  False < 2 - (7 % 0.1)
            True  7 * 1 >= False
            False not (True >= 2.5 // 2.5)
            True  'HTTP' not in ''
            True  (0.1 + False) * 9007199254740993 != (10 + True) / (2.5 - 9007199254740992.0)
            True  (('HTTP' if False else 'a') < 'ab') or (+7 > False % 7)
            True  all(x >= 2 for x in (2.5, 3, 2.5, 7) if x)
            True  any(x >= 2.5 for x in [x + 10 for x in [2.5, 9007199254740993] if x > 1])
            False -(2.5 - 10) in [x + 0 for x in [x + 0.1 for x in [2.5, True] if x > 1] if x > 1]
            False 'HTTP' >= 'abc'
            False +(+9007199254740992.0) > 2.5 // (0.5 / 9007199254740993)
            False not (not (2.5 // 10))
            False not (max(True, 2.5))
            True  not (0.5 % 2 in [x * 0.1 for x in [False, 0]])
            False True >= (9007199254740993 * 2.5) // 1
            True  (2 - 0.5) / (len((2.5, 2, 1, True))) not in [2, 2, 0, 10]
            False any(x < ((False // 3) - 10) for x in [0.1, True])
            False 3 + (2 - 0) == +(-1)
            False (+1 == 2) or ((2.5 not in (True, 0)) and not (2 > True))
            False 0.5 in [x + 9007199254740992.0 for x in [3, True, 0.1, 10] if x > 1]
            False ((-9007199254740992.0) <= (False - 3) != (0 * 7)) and (+1 == True - 0.1)
            True  (max(False, 7) > 0) or not (False < 10 + 7)
            False (0.5 >= 2) and not (('B' if True else 'ab') == 'abc')
            True  'B' != 'ab'
            True  'a' == 'a'
            False ('B' in 'abc') or (False - True in [2, 3, 0, 10])
            True  min([x * 10 for x in [1, 3, 7, 2.5] if x > 1]) not in [True, 2, 3, False]
            False 0.1 <= (+(+9007199254740993)) <= 2.5
            False 9007199254740993 in [2, 1]
            True  0 <= 9007199254740992.0 > ((+2) // 9007199254740992.0)
            True  9007199254740992.0 != -0.1
            False 9007199254740993 == 7
            False not (+7)
            False 10 <= True <= ((0.1 % True) / (-3))
            True  (2.5 - 7) * (+1) < 2
            True  [7, 1, False, 2.5] != [9007199254740993, 10, 7, 0]
            True  10 >= +(+1)
            False not ([1, 0.5, 9007199254740993, 0.1] != (7, 9007199254740992.0, True, 9007199254740993))
            True  'HTTP' != 'ab'.lower()
            False (2 / 2) * (True % 9007199254740993) >= 2
            False (-3) * (2.5 % 0.5) >= 9007199254740992.0
            False max(0.5 * 3, 1) == 10 - (0 * 7)
            True  (0.1 - (9007199254740993 - 9007199254740992.0)) <= 3 != (+1)
            False max(10, max(0.5, 9007199254740992.0)) <= 0.5
            False max(sum((True, 2.5, 1, 10)), 3 * 7) in (3, 0.1, 2)
            True  (-7) + (+2) <= 9007199254740992.0 + (0.5 // 0.5)
            False 3 == 7 + (min([2, 0.1, 7, 7]))
            False not (9007199254740992.0 * False <= 9007199254740993)
            True  'ab'.upper() < 'HTTP'.upper()
            False not [x - 1 for x in [1, False, 1, False]]
            False (-(-10)) < (max(False, -9007199254740993)) > (0.5 // (0.5 % 2))
            False (+7) - 0 <= 0.5
            False 0.1 // (7 * 9007199254740993) >= 1 + (2.5 * True)
            True  not (+True) <= (-1) != 2.5
            False not ((0.1 + 0.5) % (2 - True))
            True  2.5 not in [7, 1]
            True  '' in 'abc'
            False ('HTTP' not in 'B'.upper()) and not (+3 <= len((0.5, False, 9007199254740992.0)))
            True  9007199254740992.0 + (False // 9007199254740992.0) > 1
            True  0 + (max(3, 9007199254740993)) > 10
            False -(+9007199254740993) > 7
            True  'ab' != 'B'.lower()
            True  not (True >= sum([9007199254740993, 2, 2, 2.5]))
            True  False % 0.5 < (7 - False if not (True) else len((3, 7, 10)))
            True  9007199254740992.0 // (max(0.1, 0.1)) not in [9007199254740992.0, 2]
            True  (2 % 0.5 != 2.5) or (('HTTP' if False else 'abc') == ('ab' if True else 'HTTP'))
            True  1 > 0.1
            True  (+1) / 10 <= 7 * (9007199254740993 - 2.5)
            True  2 not in [x - 2 for x in (0.1, 0.1, 1, 7) if x]
            True  (False == 2) or ('a' in 'a')
            True  min([10, 9007199254740993, 2, 1]) <= 3 / (min((2.5, 2.5, 10, 3)))
            True  (0 * 0) <= 1 < 9007199254740993
            True  False >= -9007199254740993
            True  (1 - 1) * 0 < 0.1
            True  any(x < 10 for x in [0.5, 0] if x != 1)
            True  'HTTP' >= ''
            True  'HTTP' != ''
            True  9007199254740993 >= (7 // 9007199254740993) / (-2)
            True  (0.5, True) != (False, True, True)
            True  not [x * 0 for x in [1, 7, 2]] == [0.5, 3]
            True  (+(0.1 / 10)) < (((3 if False else True)) / 0.1) != 2
            True  min([x - True for x in (True, 3, 1, 0.1)]) < 2
            True  False < 2 > True
            True  True == 1 > (0.5 // (-3))
            True  all(x < ((3 + 7) * 2) for x in (0.5, 2.5) if x)
            True  (min((0.5, 7, True)) if (False) or (False) else 0) < 0 + (9007199254740992.0 // 1)
            True  2.5 > -1
            True  not (+7 < True)
            True  (3 == 2.5) or (2 + 9007199254740993 > +0.5)
            True  0.1 <= 7
            True  (7 // (10 / 0.1)) < 2.5 > (-7)
            True  (-0.5) <= (+(False + 7)) > 1
            True  ((2 < 7 > 10) or not ((True) or (True))) or not (1 <= (0.5 * 1) > (+3))
            """;

    static Stream<String> results() {
        return RESULTS.lines();
    }

    @ParameterizedTest
    @MethodSource("results")
    void meansTheSameAsInPython(String line) {
        boolean expected = line.startsWith("True");

        assertThat(MODELS.evaluate("Web", line.substring(6))).isEqualTo(Evaluation.certain(expected));
    }
}
