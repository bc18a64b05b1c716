/** The way to the text of a file that the project holds: regular files only, and none that is too long. */
package io.github.dockerfilegen.files;
