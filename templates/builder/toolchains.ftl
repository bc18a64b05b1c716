<#-- For POMs that select a JDK with maven-toolchains-plugin; reads builder.toolchains. -->
<#list builder.toolchains>
# toolchains.xml points maven-toolchains-plugin to this image's JDK
RUN mkdir -p /root/.m2 && printf '%s\n' \
<#items as line>
    [=line] \
</#items>
    >/root/.m2/toolchains.xml
</#list>
