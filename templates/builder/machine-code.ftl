<#-- What makes machine code; reads builder.machineCode. -->
<#list builder.machineCode as tools>
<#list tools.maven as image>
# the image with native-image has no Maven
COPY --from=[=image] /usr/share/maven/ /usr/share/maven/
</#list>
# links in what the runtime image does not have
ENV [=tools.options]
</#list>
