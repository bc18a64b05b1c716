/** What is said about a project, a plan and an image: values that check themselves, built on nothing but the JDK. */
package io.github.dockerfilegen.model;
