/**
 * Reads source code without a compiler: what is text, what is code, where a main method is and what a call is given.
 */
package io.github.dockerfilegen.source;
