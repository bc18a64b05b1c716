/**
 * Finds main classes in the sources of Java, Kotlin, Scala and Groovy, before anything is compiled.
 *
 * <p>Every language goes the same way: {@code SourceText} blanks what is not code but keeps every offset,
 * {@code Tokens} cuts the rest into words and signs and pairs the brackets, and one reader for each language
 * looks at declarations only. Bodies of methods are jumped over, never read. Nothing here recurses or
 * backtracks, so broken or hostile input is never an error and costs little more time than its length asks for
 * (classes nested by the thousand cost more, as their names grow with the depth).
 */
package io.github.dockerfilegen.project.source;
