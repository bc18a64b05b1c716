<#-- Where the POM asks maven-toolchains-plugin for a JDK; reads builder.toolchains. -->
<#list builder.toolchains>
# toolchains.xml offers this image's JDK as the one that the POM asks for
RUN mkdir -p /root/.m2 && printf '%s\n' \
<#items as line>
    [=line] \
</#items>
    >/root/.m2/toolchains.xml
</#list>
